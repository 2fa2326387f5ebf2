package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.inmemory.InMemoryGrants;
import org.worthwhile.usecase.grant.GrantedRights;

public class JiraAdaptersTest {

    private static final Person PETRA = Person.of("petra");
    private static final Person GONE = Person.of("gone");
    private static final ProjectRef SHOP = ProjectRef.of(1, "SHOP");
    private static final IssueRef CHECKOUT = IssueRef.of(10, "SHOP-1", SHOP);

    private final UserManager users = mock(UserManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);

    private final ApplicationUser petra = mock(ApplicationUser.class);
    private final MutableIssue checkout = mock(MutableIssue.class);
    private final Project shop = mock(Project.class);

    private final JiraPeople people = new JiraPeople(users);
    private final GroupManager groups = mock(GroupManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    private final JiraPermissions checks = new JiraPermissions(people, permissions, globalPermissions, groups, roles);
    private final JiraStanding standing = new JiraStanding(issues, projects, checks, groups, roles);
    private final GrantedRights rights = new GrantedRights(new InMemoryGrants(), standing);
    private final JiraIssues found = new JiraIssues(issues, checks);

    @Before
    public void petraMayBrowseAndEdit() {
        when(users.getUserByKey("petra")).thenReturn(petra);
        when(petra.isActive()).thenReturn(true);
        when(petra.getDisplayName()).thenReturn("Petra Planner");
        when(shop.getId()).thenReturn(1L);
        when(shop.getKey()).thenReturn("SHOP");
        when(checkout.getId()).thenReturn(10L);
        when(checkout.getKey()).thenReturn("SHOP-1");
        when(checkout.getProjectObject()).thenReturn(shop);
        when(issues.getIssueObject("SHOP-1")).thenReturn(checkout);
        when(issues.getIssueObject(Long.valueOf(10))).thenReturn(checkout);
        when(projects.getProjectObj(1L)).thenReturn(shop);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, checkout, petra)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, checkout, petra)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, shop, petra)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, shop, petra)).thenReturn(true);
    }

    @Test
    public void whoBrowsesViewsAndWhoEditsEdits() {
        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.VIEW_VALUE)).isTrue();
        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.EDIT_VALUE)).isTrue();
        assertThat(rights.of(PETRA, SHOP).contains(Right.VIEW_VALUE)).isTrue();
        assertThat(rights.of(PETRA, SHOP).contains(Right.EDIT_VALUE)).isTrue();
    }

    @Test
    public void editingWithoutBrowsingIsNotPermitted() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, checkout, petra)).thenReturn(false);

        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.EDIT_VALUE)).isFalse();
    }

    @Test
    public void browsingAloneIsNotEditing() {
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, checkout, petra)).thenReturn(false);

        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.VIEW_VALUE)).isTrue();
        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.EDIT_VALUE)).isFalse();
    }

    @Test
    public void unknownPeopleMayNothing() {
        assertThat(rights.of(GONE, CHECKOUT).contains(Right.VIEW_VALUE)).isFalse();
        assertThat(found.visibleTo(GONE, "SHOP-1")).isEmpty();
    }

    @Test
    public void deactivatedPeopleMayNothing() {
        when(petra.isActive()).thenReturn(false);

        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.VIEW_VALUE)).isFalse();
        assertThat(rights.of(PETRA, SHOP).contains(Right.EDIT_VALUE)).isFalse();
    }

    @Test
    public void aCheckThatBreaksMeansNo() {
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenThrow(new IllegalStateException("broken"));

        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.VIEW_VALUE)).isFalse();
        assertThat(found.visibleTo(PETRA, 10)).isEmpty();
    }

    @Test
    public void whatCannotBeReadMeansNo() {
        when(issues.getIssueObject(Long.valueOf(10))).thenThrow(new IllegalStateException("broken"));
        when(projects.getProjectObj(1L)).thenThrow(new IllegalStateException("broken"));

        assertThat(rights.of(PETRA, CHECKOUT).contains(Right.VIEW_VALUE)).isFalse();
        assertThat(rights.of(PETRA, SHOP).contains(Right.EDIT_VALUE)).isFalse();
    }

    @Test
    public void whatIsGoneMeansNo() {
        assertThat(rights.of(PETRA, IssueRef.of(99, "SHOP-99", SHOP)).contains(Right.VIEW_VALUE)).isFalse();
        assertThat(rights.of(PETRA, ProjectRef.of(99, "GONE")).contains(Right.VIEW_VALUE)).isFalse();
    }

    @Test
    public void findsIssuesByKeyAndById() {
        assertThat(found.visibleTo(PETRA, "SHOP-1")).contains(CHECKOUT);
        assertThat(found.visibleTo(PETRA, 10).orElseThrow().project().key()).isEqualTo("SHOP");
        assertThat(found.visibleTo(PETRA, "SHOP-99")).isEmpty();
    }

    @Test
    public void ledOrAdministeredProjectsAreAmongThoseThatMayBeBrowsed() {
        Project led = project(2, "LED");
        Project other = project(3, "OTHER");
        when(led.getLeadUserKey()).thenReturn("petra");
        when(other.getLeadUserKey()).thenReturn("somebody");
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, petra)).thenReturn(List.of(shop, led, other));
        when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, shop, petra)).thenReturn(true);

        assertThat(new JiraProjects(projects, checks).ledOrAdministeredBy(PETRA)).containsExactly(SHOP, ProjectRef.of(2, "LED"));
        assertThat(new JiraProjects(projects, checks).ledOrAdministeredBy(GONE)).isEmpty();
    }

    private static Project project(long id, String key) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        return project;
    }

    @Test
    public void peopleHaveNamesAndTheForgottenHaveKeys() {
        assertThat(people.nameOf(PETRA)).isEqualTo("Petra Planner");
        assertThat(people.nameOf(GONE)).isEqualTo("gone");
    }

    @Test
    public void todayIsTheDayOnThePersonsOwnCalendar() {
        when(zones.getTimeZoneforUser(petra)).thenReturn(TimeZone.getTimeZone("Pacific/Auckland"));
        when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
        Clock evening = Clock.fixed(Instant.parse("2026-03-02T20:00:00Z"), ZoneOffset.UTC);
        JiraToday today = new JiraToday(evening, people, zones);

        assertThat(today.forPerson(PETRA)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(today.forPerson(GONE)).isEqualTo(LocalDate.of(2026, 3, 2));
    }
}
