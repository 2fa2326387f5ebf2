package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.group.search.GroupPickerSearchService;
import com.atlassian.jira.bc.issue.worklog.DeletedWorklog;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.FeedPage;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Worked;

/** What Jira tells of work, of who somebody is, and of what somebody sees. */
public class JiraWorkTest {

    private static final Person DEV = Person.of("dev");
    private static final ProjectRef SHOP = ProjectRef.of(1, "SHOP");
    private static final IssueRef CHECKOUT = IssueRef.of(10, "SHOP-1", SHOP);

    private final WorklogManager worklogs = mock(WorklogManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final PermissionSchemeManager permissionSchemes = mock(PermissionSchemeManager.class);
    private final IssueSecuritySchemeManager securitySchemes = mock(IssueSecuritySchemeManager.class);
    private final UserManager users = mock(UserManager.class);
    private final Ledger ledger = mock(Ledger.class);

    private final ApplicationUser dev = mock(ApplicationUser.class);
    private final Project shop = mock(Project.class);
    private final MutableIssue checkout = mock(MutableIssue.class);
    private final ProjectRole developers = mock(ProjectRole.class);

    private final JiraPeople people = new JiraPeople(users);
    private final JiraPermissions checks = new JiraPermissions(people, permissions, globalPermissions, groups, roles);
    private final ProjectWideBrowsing browsing = new ProjectWideBrowsing(people, checks, permissionSchemes, securitySchemes);
    private final JiraStanding standing = new JiraStanding(issues, projects, checks, groups, roles);
    private final JiraSights sights = new JiraSights(people, checks, browsing, projects, issues, groups, roles, ledger);
    private final JiraWorklogs work = new JiraWorklogs(worklogs, issues, () -> ZoneId.of("Europe/Berlin"));

    @Before
    public void devWorksInTheShop() {
        when(users.getUserByKey("dev")).thenReturn(dev);
        when(dev.isActive()).thenReturn(true);
        when(dev.getKey()).thenReturn("dev");
        when(shop.getId()).thenReturn(1L);
        when(shop.getKey()).thenReturn("SHOP");
        when(projects.getProjectObj(1L)).thenReturn(shop);
        when(checkout.getId()).thenReturn(10L);
        when(checkout.getProjectId()).thenReturn(1L);
        when(checkout.getProjectObject()).thenReturn(shop);
        when(issues.getIssueObject(Long.valueOf(10))).thenReturn(checkout);
        when(issues.getIssueObjects(anyCollection())).thenReturn(List.of(checkout));
        when(developers.getId()).thenReturn(7L);
        when(roles.getProjectRole(7L)).thenReturn(developers);
        when(roles.getProjectRoles(dev, shop)).thenReturn(List.of(developers));
        when(groups.getGroupNamesForUser(dev)).thenReturn(List.of("jira-users"));
        when(ledger.issueIdsOf(List.of(1L))).thenReturn(Map.of(1L, Set.of(10L, 99L)));
    }

    @Test
    public void groupsAndRolesAreFoundToBeGrantedRights() {
        GroupPickerSearchService search = mock(GroupPickerSearchService.class);
        Group staff = mock(Group.class);
        when(staff.getName()).thenReturn("staff");
        when(search.findGroups("a")).thenReturn(List.of(staff, staff));
        when(roles.getProjectRoles()).thenReturn(List.of(developers));
        when(developers.getName()).thenReturn("Developers");
        JiraHolders holders = new JiraHolders(search, groups, roles);

        assertThat(holders.groups("a", 1)).containsExactly(Holder.group("staff"));
        assertThat(holders.roles()).containsExactly(Holder.role(7));
        assertThat(holders.roleName(7)).contains("Developers");
        assertThat(holders.roleName(8)).isEmpty();
    }

    @Test
    public void workBelongsToTheDayItWasInTheReportingZone() {
        Worklog late = worklog(5, "2026-02-28T23:30:00Z");
        when(worklogs.getById(5L)).thenReturn(late);

        Worked worked = work.byId(5).orElseThrow();

        assertThat(worked.day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(worked.seconds()).isEqualTo(3_600);
        assertThat(worked.authorKey()).contains("dev");
        assertThat(worked.groupLevel()).contains("managers");
        assertThat(worked.roleLevel()).contains(7L);
        assertThat(worked.projectId()).isEqualTo(1);
    }

    @Test
    public void aShortPageIsTheLastOne() {
        Worklog only = worklog(5, "2026-02-28T12:00:00Z");
        when(worklogs.getWorklogsUpdatedSince(99L)).thenReturn(List.of(only));

        FeedPage<Worked> page = work.updatedSince(100);

        assertThat(page.isFull()).isFalse();
        assertThat(page.items()).extracting(Worked::worklogId).containsExactly(5L);
    }

    @Test
    public void aFullPageTellsWhereItEndsAlsoWhenItsLastIssueIsGone() {
        Worklog orphan = worklog(6, "2026-02-28T12:00:00Z");
        when(orphan.getIssue()).thenReturn(null);
        when(worklogs.getWorklogsUpdatedSince(99L)).thenReturn(Collections.nCopies(WorklogManager.WORKLOG_UPDATE_DATA_PAGE_SIZE, orphan));

        FeedPage<Worked> page = work.updatedSince(100);

        assertThat(page.isFull()).isTrue();
        assertThat(page.items()).isEmpty();
        assertThat(page.lastAt()).isEqualTo(1_000_000);
    }

    @Test
    public void deletionsAreTold() {
        when(worklogs.getWorklogsDeletedSince(99L)).thenReturn(List.of(new DeletedWorklog(8L, new Date(5))));

        assertThat(work.deletedSince(100).items()).containsExactly(8L);
    }

    @Test
    public void anIssueWithoutWorkIsNotOneThatIsGone() {
        when(worklogs.getByIssue(checkout)).thenReturn(List.of());

        when(issues.getIssueObjects(List.of(10L, 99L))).thenReturn(List.of(checkout));

        assertThat(work.ofIssues(List.of(10L, 99L))).containsOnly(Map.entry(10L, List.of()));
    }

    @Test
    public void issuesThatCannotBeListedAreNotTakenForNone() throws Exception {
        when(issues.getIssueIdsForProject(1L)).thenThrow(new GenericEntityException());

        assertThatThrownBy(() -> new JiraIssueIds(projects, issues).ofProject(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void eachKindOfHolderIsAskedOfJira() {
        assertThat(standing.is(DEV, Holder.role(7), SHOP)).isFalse();
        assertThat(standing.is(DEV, Holder.group("managers"), SHOP)).isFalse();
        assertThat(standing.is(DEV, Holder.browsers(), SHOP)).isFalse();
        assertThat(standing.is(DEV, Holder.issueEditors(), CHECKOUT)).isFalse();
        assertThat(standing.is(DEV, Holder.projectAdministrators(), SHOP)).isFalse();
        assertThat(standing.isEverywhere(DEV, Holder.jiraAdministrators())).isFalse();

        when(roles.isUserInProjectRole(dev, developers, shop)).thenReturn(true);
        when(groups.isUserInGroup(dev, "managers")).thenReturn(true);
        when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, dev)).thenReturn(true);
        when(permissions.hasPermission(any(), any(Project.class), any())).thenReturn(true);
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(true);

        assertThat(standing.is(DEV, Holder.role(7), SHOP)).isTrue();
        assertThat(standing.is(DEV, Holder.group("managers"), SHOP)).isTrue();
        assertThat(standing.is(DEV, Holder.browsers(), SHOP)).isTrue();
        assertThat(standing.is(DEV, Holder.issueEditors(), CHECKOUT)).isTrue();
        assertThat(standing.is(DEV, Holder.projectAdministrators(), SHOP)).isTrue();
        assertThat(standing.isEverywhere(DEV, Holder.jiraAdministrators())).isTrue();
    }

    @Test
    public void whatNeedsAProjectIsNobodyEverywhere() {
        assertThat(standing.isEverywhere(DEV, Holder.browsers())).isFalse();
        assertThat(standing.isEverywhere(DEV, Holder.role(7))).isFalse();
    }

    @Test
    public void knowsWhichHoldersExist() {
        when(groups.groupExists("managers")).thenReturn(true);

        assertThat(standing.exists(Holder.group("managers"))).isTrue();
        assertThat(standing.exists(Holder.group("gone"))).isFalse();
        assertThat(standing.exists(Holder.role(7))).isTrue();
        assertThat(standing.exists(Holder.role(8))).isFalse();
        assertThat(standing.exists(Holder.browsers())).isTrue();
    }

    @Test
    public void issuesThatAreGoneOrNotBrowsableAreHidden() {
        assertThat(sights.inProject(DEV, SHOP)).isEqualTo(Sight.of(Set.of("jira-users"), Set.of(7L), Set.of(10L, 99L)));

        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, checkout, dev)).thenReturn(true);

        assertThat(sights.inProject(DEV, SHOP).hiddenIssues()).containsExactly(99L);
        assertThat(sights.onIssues(DEV, SHOP, List.of(10L)).hiddenIssues()).isEmpty();
    }

    @Test
    public void deactivatedPeopleSeeNoIssue() {
        when(dev.isActive()).thenReturn(false);

        assertThat(sights.inProject(DEV, SHOP)).isEqualTo(Sight.of(Set.of(), Set.of(), Set.of(10L, 99L)));
    }

    @Test
    public void aSightThatCannotBeFoundOutIsAFailure() {
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenThrow(new IllegalStateException("broken"));

        assertThatThrownBy(() -> sights.inProject(DEV, SHOP)).hasMessage("broken");
    }

    @Test
    public void peopleAreKnownByKeyOrByName() {
        when(users.getUserByName("dev.renamed")).thenReturn(dev);

        assertThat(people.known("dev")).contains(DEV);
        assertThat(people.known("dev.renamed")).contains(DEV);
        assertThat(people.known("nobody")).isEmpty();
        when(users.getUserByName("de\0v")).thenThrow(new IllegalStateException("the database refuses it"));
        assertThat(people.known("de\0v")).isEmpty();
    }

    private Worklog worklog(long id, String startedAt) {
        Worklog worklog = mock(Worklog.class);
        when(worklog.getId()).thenReturn(id);
        when(worklog.getIssue()).thenReturn(checkout);
        when(worklog.getAuthorKey()).thenReturn("dev");
        when(worklog.getStartDate()).thenReturn(Date.from(Instant.parse(startedAt)));
        when(worklog.getTimeSpent()).thenReturn(3_600L);
        when(worklog.getGroupLevel()).thenReturn("managers");
        when(worklog.getRoleLevelId()).thenReturn(7L);
        when(worklog.getUpdated()).thenReturn(new Date(1_000_000));
        return worklog;
    }
}
