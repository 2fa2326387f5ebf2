package org.worthwhile.usecase.grant;

import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.grant.ValueRights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** The rights about value among all rights. */
@Named
public class GrantedValueRights implements ValueRights {

    private final Rights rights;

    @Inject
    public GrantedValueRights(Rights rights) {
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
