package org.worthwhile.usecase;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.Issues;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;

/** Finds issues for people who may see, or change, what they are worth. */
@Named
public class IssueAccess {

    private final Issues issues;
    private final Rights rights;

    @Inject
    public IssueAccess(Issues issues, Rights rights) {
        this.issues = issues;
        this.rights = rights;
    }

    public Person requireLogin(Optional<Person> who) {
        return who.orElseThrow(NotLoggedIn::new);
    }

    /** An issue whose value may not be seen is refused like one that does not exist. */
    public IssueRef toView(Person who, String issueKey) {
        return issues.visibleTo(who, issueKey)
                .filter(issue -> mayView(who, issue))
                .orElseThrow(() -> new IssueNotFound(issueKey));
    }

    public Optional<IssueRef> toView(Person who, long issueId) {
        return issues.visibleTo(who, issueId).filter(issue -> mayView(who, issue));
    }

    public IssueRef toEdit(Person who, String issueKey) {
        IssueRef issue = toView(who, issueKey);
        requireEdit(who, issue);
        return issue;
    }

    public void requireEdit(Person who, IssueRef issue) {
        if (!mayEdit(who, issue)) {
            throw new NotPermitted();
        }
    }

    public boolean mayEdit(Person who, IssueRef issue) {
        return rights.of(who, issue).contains(Right.EDIT_VALUE);
    }

    private boolean mayView(Person who, IssueRef issue) {
        return rights.of(who, issue).contains(Right.VIEW_VALUE);
    }
}
