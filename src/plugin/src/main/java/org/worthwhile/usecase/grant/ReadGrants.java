package org.worthwhile.usecase.grant;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.issue.ProjectRef;

/** Shows who holds which right to somebody who may change it. */
@Named
public class ReadGrants {

    private final GrantScope scope;
    private final Grants grants;

    @Inject
    public ReadGrants(GrantScope scope, Grants grants) {
        this.scope = scope;
        this.grants = grants;
    }

    public GrantView defaults(Optional<Person> who) {
        scope.requireDefaults(who);
        return new GrantView(Optional.empty(), grants.defaults(), GrantTable.BUILT_IN);
    }

    public GrantView ofProject(Optional<Person> who, String projectKey) {
        ProjectRef project = scope.require(who, projectKey);
        return new GrantView(Optional.of(project), grants.ofProject(project.id()), grants.defaults().over(GrantTable.BUILT_IN));
    }
}
