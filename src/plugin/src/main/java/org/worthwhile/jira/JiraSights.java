package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;

/** Groups, roles and hidden issues as Jira has them. Of issues that are looked at, one that Jira no longer finds is hidden. */
@Named
public final class JiraSights implements Sights {

    private final JiraPeople people;
    private final JiraPermissions permissions;
    private final ProjectWideBrowsing browsing;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final Ledger ledger;

    @Inject
    public JiraSights(JiraPeople people, JiraPermissions permissions, ProjectWideBrowsing browsing, ProjectManager projects,
            IssueManager issues, GroupManager groups, ProjectRoleManager roles, Ledger ledger) {
        this.people = people;
        this.permissions = permissions;
        this.browsing = browsing;
        this.projects = projects;
        this.issues = issues;
        this.groups = groups;
        this.roles = roles;
        this.ledger = ledger;
    }

    @Override
    public Map<ProjectRef, Sight> inProjects(Person who, Collection<ProjectRef> wanted) {
        return sights(who, wanted, ledger::issueIdsOf);
    }

    @Override
    public Map<ProjectRef, Sight> onIssues(Person who, Map<ProjectRef, ? extends Collection<Long>> issueIds) {
        Map<Long, Set<Long>> known = issueIds.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> Set.copyOf(entry.getValue())));
        return sights(who, issueIds.keySet(), projectIds -> known);
    }

    /** @param issueIdsOf which issues matter, by project; asked once, for the projects that do not tell by themselves */
    private Map<ProjectRef, Sight> sights(Person who, Collection<ProjectRef> wanted,
            Function<Collection<Long>, Map<Long, Set<Long>>> issueIdsOf) {
        Map<ProjectRef, Project> found = wanted.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), this::find, (one, same) -> one, LinkedHashMap::new));
        Map<Long, Set<Long>> hidden = hidden(who, found.values().stream()
                .filter(project -> !browsing.coversEveryIssue(who, project)).map(Project::getId).collect(Collectors.toList()), issueIdsOf);
        Optional<ApplicationUser> user = people.activeUser(who);
        Set<String> groupNames = user.map(known -> Set.copyOf(groups.getGroupNamesForUser(known))).orElse(Set.of());
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Sight.of(groupNames,
                user.map(known -> rolesIn(entry.getValue(), known)).orElse(Set.of()),
                hidden.getOrDefault(entry.getKey().id(), Set.of()))));
    }

    private Project find(ProjectRef project) {
        return Optional.ofNullable(projects.getProjectObj(project.id()))
                .orElseThrow(() -> new IllegalStateException("There is no project " + project.key() + " any more"));
    }

    private Set<Long> rolesIn(Project project, ApplicationUser user) {
        return roles.getProjectRoles(user, project).stream().map(ProjectRole::getId).collect(Collectors.toUnmodifiableSet());
    }

    private Map<Long, Set<Long>> hidden(Person who, List<Long> projectIds, Function<Collection<Long>, Map<Long, Set<Long>>> issueIdsOf) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> issueIds = issueIdsOf.apply(projectIds);
        Set<Long> browsable = browsable(who, projectIds.stream()
                .flatMap(id -> issueIds.getOrDefault(id, Set.of()).stream()).collect(Collectors.toSet()));
        return projectIds.stream().collect(Collectors.toMap(Function.identity(),
                id -> without(browsable, issueIds.getOrDefault(id, Set.of()))));
    }

    private Set<Long> browsable(Person who, Set<Long> issueIds) {
        return issues.getIssueObjects(issueIds).stream().filter(issue -> permissions.isBrowsable(who, issue))
                .map(Issue::getId).collect(Collectors.toSet());
    }

    private static Set<Long> without(Set<Long> browsable, Set<Long> issueIds) {
        Set<Long> hidden = new HashSet<>(issueIds);
        hidden.removeAll(browsable);
        return hidden;
    }
}
