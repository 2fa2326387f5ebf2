package org.worthwhile.usecase.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.text.Characters;

/** Finds the projects whose rights somebody may decide who may decide the defaults. What they may not browse is not among them. */
@Named
public class FindProjects {

    private static final int MOST = 20;

    private final GrantScope scope;
    private final Grants grants;
    private final Projects projects;

    @Inject
    public FindProjects(GrantScope scope, Grants grants, Projects projects) {
        this.scope = scope;
        this.grants = grants;
        this.projects = projects;
    }

    /** @param part stands somewhere in the key or the name */
    public List<ProjectRef> matching(Optional<Person> who, String part) {
        return projects.visibleTo(scope.requireDefaults(who), Characters.trimmed(part), MOST);
    }

    /** Those that do not follow the defaults in everything, by key. */
    public List<ProjectRef> deciding(Optional<Person> who) {
        Person person = scope.requireDefaults(who);
        return projects.byIds(grants.decidedProjects()).stream()
                .filter(project -> projects.visibleTo(person, project.key()).isPresent())
                .sorted(Comparator.comparing(ProjectRef::key)).collect(Collectors.toUnmodifiableList());
    }
}
