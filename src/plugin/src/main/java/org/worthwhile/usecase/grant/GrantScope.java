package org.worthwhile.usecase.grant;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.usecase.Administration;

/** Lets in those who may see and change grants: of a project whoever administers the app there or everywhere, the defaults the latter alone. */
@Named
public class GrantScope {

    private final Administration administration;
    private final Projects projects;
    private final Rights rights;

    @Inject
    public GrantScope(Administration administration, Projects projects, Rights rights) {
        this.administration = administration;
        this.projects = projects;
        this.rights = rights;
    }

    Person requireDefaults(Optional<Person> who) {
        return administration.require(who);
    }

    /** @param projectKey absent for the defaults */
    void require(Optional<Person> who, Optional<String> projectKey) {
        projectKey.ifPresentOrElse(key -> require(who, key), () -> requireDefaults(who));
    }

    ProjectRef require(Optional<Person> who, String projectKey) {
        return require(who.orElseThrow(NotLoggedIn::new), projectKey);
    }

    ProjectRef require(Person who, String projectKey) {
        ProjectRef project = projects.visibleTo(who, projectKey).orElseThrow(() -> new ProjectNotFound(projectKey));
        if (!rights.of(who, project).contains(Right.ADMINISTER) && !administration.administers(who)) {
            throw new NotPermitted();
        }
        return project;
    }
}
