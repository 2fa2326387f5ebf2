package org.worthwhile.usecase;

import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;

/** Somebody at an issue, with what they may do there. */
public final class IssueVisit {

    private final IssueRef issue;
    private final Visit visit;

    IssueVisit(IssueRef issue, Visit visit) {
        this.issue = issue;
        this.visit = visit;
    }

    public IssueRef issue() {
        return issue;
    }

    public Person who() {
        return visit.who();
    }

    public boolean may(Right right) {
        return visit.may(right);
    }

    public void require(Right right) {
        visit.require(right);
    }
}
