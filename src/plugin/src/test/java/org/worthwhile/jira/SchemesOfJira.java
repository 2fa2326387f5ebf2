package org.worthwhile.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Ledger;

/** Jira with one user, and with projects whose schemes say who may browse which issue. Counts how often an issue is asked for. */
final class SchemesOfJira {

    static final Person ADA = Person.of("ada");
    static final String HER_GROUP = "her-group";
    static final String OTHER_GROUP = "other-group";
    static final long HER_ROLE = 7;
    static final long OTHER_ROLE = 8;

    final GroupManager groups = mock(GroupManager.class);
    final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    final IssueManager issueManager = mock(IssueManager.class);
    final ProjectManager projectManager = mock(ProjectManager.class);
    final Ledger ledger = mock(Ledger.class);
    final ApplicationUser ada = mock(ApplicationUser.class);
    int looksAtIssues;

    private final UserManager users = mock(UserManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final PermissionSchemeManager permissionSchemes = mock(PermissionSchemeManager.class);
    private final IssueSecuritySchemeManager securitySchemes = mock(IssueSecuritySchemeManager.class);
    private final Map<Project, List<Grant>> grants = new HashMap<>();
    private final Map<Project, Set<Long>> issueIds = new HashMap<>();
    private final Map<Issue, Boolean> admits = new HashMap<>();
    private final Map<Issue, Boolean> isHers = new HashMap<>();

    /** A grant of Browse Projects. */
    record Grant(String kind, String holder) {
    }

    SchemesOfJira() {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(ada.getKey()).thenReturn("ada");
        when(ada.isActive()).thenReturn(true);
        when(groups.getGroupNamesForUser(ada)).thenReturn(List.of(HER_GROUP));
        when(groups.isUserInGroup(ada, HER_GROUP)).thenReturn(true);
        ProjectRole hers = role(HER_ROLE);
        role(OTHER_ROLE);
        when(roles.isUserInProjectRole(any(), any(), any())).thenAnswer(asked -> asked.getArgument(1) == hers);
        when(roles.getProjectRoles(any(), any())).thenReturn(List.of(hers));
        when(permissions.hasPermission(any(), any(Project.class), any())).thenAnswer(asked -> mayBrowse(asked.<Project>getArgument(1)));
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenAnswer(asked -> {
            looksAtIssues++;
            return mayBrowse(asked.<Issue>getArgument(1));
        });
        when(ledger.issueIdsOf(anyCollection())).thenAnswer(asked -> issueIdsOf(asked.getArgument(0)));
    }

    JiraSights sights() {
        JiraPeople people = new JiraPeople(users);
        JiraPermissions checks = new JiraPermissions(people, permissions, mock(GlobalPermissionManager.class), groups, roles);
        return new JiraSights(people, checks, new ProjectWideBrowsing(people, checks, permissionSchemes, securitySchemes),
                projectManager, issueManager, groups, roles, ledger);
    }

    ProjectRef project(long id, boolean hasSecurityScheme, List<Grant> granted) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn("P" + id);
        when(projectManager.getProjectObj(id)).thenReturn(project);
        when(securitySchemes.getSchemeIdFor(project)).thenReturn(hasSecurityScheme ? 1L : null);
        when(permissionSchemes.getSchemeIdFor(project)).thenReturn(id);
        List<PermissionSchemeEntry> entries = granted.stream().map(SchemesOfJira::entry).toList();
        when(permissionSchemes.getPermissionSchemeEntries(eq(id), any())).thenReturn(entries);
        grants.put(project, granted);
        return ProjectRef.of(id, "P" + id);
    }

    void lead(ProjectRef project) {
        Project found = projectManager.getProjectObj(project.id());
        when(found.getProjectLead()).thenReturn(ada);
    }

    /**
     * @param isHers whether she reports it and is assigned to it
     * @param admitsHer whether its security level, if it has any, does
     */
    void issue(long id, ProjectRef place, boolean isHers, boolean admitsHer) {
        Project project = projectManager.getProjectObj(place.id());
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectObject()).thenReturn(project);
        when(issueManager.getIssueObject(Long.valueOf(id))).thenReturn(issue);
        when(issueManager.getIssueObjects(anyCollection())).thenAnswer(asked -> asked.<Collection<Long>>getArgument(0).stream()
                .map(issueManager::getIssueObject).filter(Objects::nonNull).toList());
        issueIds.computeIfAbsent(project, none -> new HashSet<>()).add(id);
        this.isHers.put(issue, isHers);
        admits.put(issue, admitsHer);
    }


    /** By asking for each issue that has entries. */
    Set<Long> hiddenIn(ProjectRef place) {
        Set<Long> hidden = new HashSet<>(issueIds.getOrDefault(projectManager.getProjectObj(place.id()), Set.of()));
        hidden.removeIf(id -> issueManager.getIssueObject(id) != null && mayBrowse(issueManager.getIssueObject(id)));
        return hidden;
    }

    void breakSchemes() {
        when(permissionSchemes.getPermissionSchemeEntries(anyLong(), any())).thenThrow(new IllegalStateException("broken"));
    }

    private boolean mayBrowse(Issue issue) {
        return grants.get(issue.getProjectObject()).stream().anyMatch(grant -> holds(grant, issue.getProjectObject(), isHers.get(issue)))
                && admits.get(issue);
    }

    private boolean mayBrowse(Project project) {
        return grants.get(project).stream().anyMatch(grant -> holds(grant, project, true));
    }

    private boolean holds(Grant grant, Project project, boolean issueIsHers) {
        return switch (grant.kind()) {
            case "group" -> grant.holder() == null || grant.holder().equals(HER_GROUP);
            case "applicationRole" -> grant.holder() == null;
            case "projectrole" -> grant.holder().equals(Long.toString(HER_ROLE));
            case "user" -> grant.holder().equals("ada");
            case "lead" -> project.getProjectLead() == ada;
            default -> issueIsHers;
        };
    }

    private ProjectRole role(long id) {
        ProjectRole role = mock(ProjectRole.class);
        when(role.getId()).thenReturn(id);
        when(roles.getProjectRole(id)).thenReturn(role);
        return role;
    }

    private Map<Long, Set<Long>> issueIdsOf(Collection<Long> projectIds) {
        Map<Long, Set<Long>> found = new HashMap<>();
        issueIds.forEach((project, ids) -> {
            if (projectIds.contains(project.getId())) {
                found.put(project.getId(), ids);
            }
        });
        return found;
    }

    private static PermissionSchemeEntry entry(Grant grant) {
        PermissionSchemeEntry entry = mock(PermissionSchemeEntry.class);
        when(entry.getType()).thenReturn(grant.kind());
        when(entry.getParameter()).thenReturn(grant.holder());
        return entry;
    }
}
