package org.worthwhile.jira;

import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.access.ValueRights;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** What the granted rights say about value. */
@Named
public final class JiraValueRights implements ValueRights {

    private final Rights rights;

    @Inject
    public JiraValueRights(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean mayView(Person who, ProjectRef project) {
        return rights.of(who, project).contains(Right.VIEW_VALUE);
    }

    @Override
    public boolean mayEdit(Person who, ProjectRef project) {
        return rights.of(who, project).contains(Right.EDIT_VALUE);
    }

    @Override
    public boolean mayView(Person who, IssueRef issue) {
        return rights.of(who, issue).contains(Right.VIEW_VALUE);
    }

    @Override
    public boolean mayEdit(Person who, IssueRef issue) {
        return rights.of(who, issue).contains(Right.EDIT_VALUE);
    }
}
