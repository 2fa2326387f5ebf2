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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;

/** Groups, roles and hidden issues as Jira has them. An issue that Jira no longer finds is hidden. */
@Named
public final class JiraSights implements Sights {

    private final JiraPeople people;
    private final JiraPermissions permissions;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final Ledger ledger;

    @Inject
    public JiraSights(JiraPeople people, JiraPermissions permissions, ProjectManager projects, IssueManager issues,
            GroupManager groups, ProjectRoleManager roles, Ledger ledger) {
        this.people = people;
        this.permissions = permissions;
        this.projects = projects;
        this.issues = issues;
        this.groups = groups;
        this.roles = roles;
        this.ledger = ledger;
    }

    @Override
    public Sight inProject(Person who, ProjectRef project) {
        return onIssues(who, project, ledger.issueIdsOf(project.id()));
    }

    @Override
    public Sight onIssues(Person who, ProjectRef project, Collection<Long> issueIds) {
        Optional<ApplicationUser> user = people.activeUser(who);
        return Sight.of(
                user.map(found -> Set.copyOf(groups.getGroupNamesForUser(found))).orElse(Set.of()),
                user.map(found -> rolesIn(project, found)).orElse(Set.of()),
                hidden(who, issueIds));
    }

    private Set<Long> rolesIn(ProjectRef project, ApplicationUser user) {
        Project found = Optional.ofNullable(projects.getProjectObj(project.id()))
                .orElseThrow(() -> new IllegalStateException("There is no project " + project.key() + " any more"));
        return roles.getProjectRoles(user, found).stream().map(ProjectRole::getId).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Long> hidden(Person who, Collection<Long> issueIds) {
        Set<Long> hidden = new HashSet<>(issueIds);
        for (Issue issue : issues.getIssueObjects(issueIds)) {
            if (permissions.isBrowsable(who, issue)) {
                hidden.remove(issue.getId());
            }
        }
        return hidden;
    }
}
