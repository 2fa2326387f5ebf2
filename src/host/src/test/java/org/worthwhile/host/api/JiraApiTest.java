package org.worthwhile.host.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.group.search.GroupPickerSearchService;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.World;

public class JiraApiTest extends OnBothDatabases {

    private final HostServices services = new HostServices();
    private final CurrentUser currentUser = new CurrentUser(Locale.FRENCH, ZoneId.of("Asia/Tokyo"));
    private World world;
    private JiraApi api;

    @Before
    public void offerTheApi() {
        world = new World(tracker);
        api = new JiraApi(tracker, currentUser, mock(Texts.class), () -> URI.create("http://localhost:2990/jira"), "9.12.0",
                new FeedWindow(clock, FeedWindow.OF_JIRA));
        api.offerTo(services);
    }

    @Test
    public void peopleAreFoundByUserNameAndByEachWordOfTheirName() {
        tracker.users().describe("worker", "Wilma O'Neill <b>");
        tracker.users().deactivate("worker");
        UserSearchService search = services.get(UserSearchService.class);

        assertThat(search.findUsers("o'n", everybody(20))).extracting(ApplicationUser::getKey).containsExactly("worker");
        assertThat(search.findUsers("WORK", everybody(20))).hasSize(1);
        assertThat(search.findUsers("eill", everybody(20))).isEmpty();
        assertThat(search.findUsers(" ", everybody(20))).isEmpty();
        assertThat(search.findUsers("w", UserSearchParams.builder().includeActive(true).includeInactive(false).sorted(true).build())).isEmpty();
        assertThat(search.findUsers("r", everybody(0))).isEmpty();
    }

    @Test
    public void peopleWithAnAccountMayBrowseUsers() {
        UserSearchService search = services.get(UserSearchService.class);

        assertThat(search.canPerformAjaxSearch(api.user(world.worker))).isTrue();
        assertThat(search.canPerformAjaxSearch(null)).isFalse();
    }

    @Test
    public void theFormToLogInLeadsBackToAPlaceOfThisSite() {
        LoginUriProvider logIns = services.get(LoginUriProvider.class);

        assertThat(logIns.getLoginUri(URI.create("http://localhost:2990/jira/plugins/servlet/a?b=c"))).hasToString(
                "http://localhost:2990/jira/login.jsp?permissionViolation=true&os_destination=%2Fplugins%2Fservlet%2Fa%3Fb%3Dc");
        assertThatThrownBy(() -> logIns.getLoginUri(URI.create("http://elsewhere/jira/x"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void permissionSchemesTellToWhomTheyGrant() {
        PermissionSchemeManager schemes = services.get(PermissionSchemeManager.class);
        long scheme = tracker.permissions().addScheme("All kinds", Map.of(Permission.BROWSE_PROJECTS, List.of(Holder.anyone(),
                Holder.group("readers"), Holder.user("worker"), Holder.role(world.administrators.id()), Holder.reporter(), Holder.assignee())));

        assertThat(schemes.getPermissionSchemeEntries(scheme, ProjectPermissions.BROWSE_PROJECTS))
                .extracting(PermissionSchemeEntry::getType, PermissionSchemeEntry::getParameter)
                .containsExactly(tuple("group", null), tuple("group", "readers"), tuple("user", "worker"),
                        tuple("projectrole", Long.toString(world.administrators.id())), tuple("reporter", null), tuple("assignee", null));
        assertThat(schemes.getPermissionSchemeEntries(scheme, ProjectPermissions.EDIT_ISSUES)).isEmpty();
        assertThat(schemes.getSchemeIdFor(api.project(world.project))).isEqualTo(world.project.permissionSchemeId());
        assertThatThrownBy(() -> schemes.getPermissionSchemeEntries(scheme, new ProjectPermissionKey("BROWSE_ARCHIVE")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void aProjectHasAnIssueSecuritySchemeOrNone() {
        IssueSecuritySchemeManager schemes = services.get(IssueSecuritySchemeManager.class);

        assertThat(schemes.getSchemeIdFor(api.project(world.project))).isEqualTo(world.confidential.schemeId());
        assertThat(schemes.getSchemeIdFor(api.project(world.addProject("TWO")))).isNull();
    }

    @Test
    public void aGrantToReportersHoldsOnTheirIssuesAndMakesTheProjectSeen() {
        TrackerProject project = world.addProject("THREE", List.of(Holder.reporter()));
        PermissionManager permissions = services.get(PermissionManager.class);
        ApplicationUser worker = api.user(world.worker);
        Issue hers = api.issue(tracker.issues().add(NewIssue.of(project, IssueType.STORY, "Hers").reporter("worker")));
        Issue other = api.issue(tracker.issues().add(NewIssue.of(project, IssueType.STORY, "Other").assignee("worker")));

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, api.project(project), worker)).isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, api.project(project), null)).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, hers, worker)).isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, worker)).isFalse();
    }

    @Test
    public void issuesAreFoundWhoeverAsks() {
        TrackerIssue secret = world.addSecret("Secret");
        IssueManager issues = services.get(IssueManager.class);

        assertThat(issues.getIssueObject(secret.id()).getSummary()).isEqualTo("Secret");
        assertThat(issues.getIssueObject("ONE-1")).isEqualTo(issues.getIssueByCurrentKey("ONE-1"));
        assertThat(issues.getIssueObject("ONE-2")).isNull();
        assertThat(issues.getIssueObject(1L)).isNull();
    }

    @Test
    public void manyIssuesComeInTheOrderAskedForWithoutTheMissing() {
        long first = world.addIssue("First").id();
        long second = world.addIssue("Second").id();

        List<Issue> found = services.get(IssueManager.class).getIssueObjects(List.of(second, 1L, first));

        assertThat(found).extracting(Issue::getKey).containsExactly("ONE-2", "ONE-1");
    }

    @Test
    public void anIssueKnowsItsSurroundings() {
        TrackerIssue parent = world.addSecret("Parent");
        tracker.issues().add(NewIssue.subTaskOf(parent, "Child").assignee("gone").reporter("worker"));

        Issue child = services.get(IssueManager.class).getIssueObject("ONE-2");

        assertThat(child.isSubTask()).isTrue();
        assertThat(child.getIssueType().isSubTask()).isTrue();
        assertThat(child.getParentObject().getKey()).isEqualTo("ONE-1");
        assertThat(child.getParentObject().getSubTaskObjects()).containsExactly(child);
        assertThat(child.getProjectObject().getKey()).isEqualTo("ONE");
        assertThat(child.getSecurityLevelId()).isEqualTo(world.confidential.id());
        assertThat(child.getReporter()).isEqualTo(api.user(world.worker));
        assertThat(child.getAssignee().getKey()).isEqualTo("gone");
        assertThat(child.getAssignee().isActive()).isFalse();
        assertThat(child.getStatus().getName()).isEqualTo("To Do");
        assertThat(child.getStatus().getStatusCategory().getKey()).isEqualTo("new");
        assertThat(child.getCreated().toInstant()).isEqualTo(NOW);
    }

    @Test
    public void permissionOnAnIssueRespectsItsSecurityLevel() {
        PermissionManager permissions = services.get(PermissionManager.class);
        Issue open = api.issue(world.addIssue("Open"));
        Issue secret = api.issue(world.addSecret("Secret"));

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, api.user(world.worker))).isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, api.user(world.worker))).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, secret, api.user(world.worker))).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, secret, api.user(world.administrator))).isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, open, api.user(world.reader))).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, null)).isFalse();
    }

    @Test
    public void nobodyInParticularMayWhatAnyoneMay() {
        PermissionManager permissions = services.get(PermissionManager.class);
        Project open = api.project(world.addPublicProject("OPEN"));

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, null)).isTrue();
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, null)).containsExactly(open);
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, api.user(world.worker))).hasSize(2);
        assertThat(permissions.getProjects(ProjectPermissions.ADMINISTER_PROJECTS, null)).isEmpty();
    }

    @Test
    public void someoneUnknownOrInactiveMayNothing() {
        PermissionManager permissions = services.get(PermissionManager.class);
        Project open = api.project(world.addPublicProject("OPEN"));
        ApplicationUser unknown = services.get(UserManager.class).getUserByKeyEvenWhenUnknown("gone");
        tracker.users().deactivate("boss");

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, unknown)).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, api.user(world.administrator))).isFalse();
        assertThat(services.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, api.user(world.administrator))).isFalse();
    }

    @Test
    public void refusesToAnswerWithoutAProjectOrAnIssueOrForAPermissionItDoesNotKnow() {
        PermissionManager permissions = services.get(PermissionManager.class);
        ApplicationUser user = api.user(world.worker);
        Project project = api.project(world.project);

        assertThatThrownBy(() -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Project) null, user))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) null, user))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permissions.hasPermission(new ProjectPermissionKey("FLY"), project, user))
                .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("FLY");
    }

    @Test
    public void projectsAreFoundWhoeverAsks() {
        ProjectManager projects = services.get(ProjectManager.class);

        assertThat(projects.getProjectObj(world.project.id()).getProjectLead()).isEqualTo(api.user(world.administrator));
        assertThat(projects.getProjectObjByKey("ONE")).isEqualTo(projects.getProjectByCurrentKey("ONE"));
        assertThat(projects.getProjectObjByKey("TWO")).isNull();
        assertThat(projects.getProjects()).hasSize(1);
    }

    @Test
    public void aRenamedUserIsStillTheSame() {
        UserManager users = services.get(UserManager.class);
        ApplicationUser before = users.getUserByName("worker");

        tracker.users().rename("worker", "craftsman");

        ApplicationUser after = users.getUserByName("Craftsman");
        assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(after.getUsername()).isEqualTo("craftsman");
        assertThat(users.getUserByKey("worker").getName()).isEqualTo("craftsman");
        assertThat(users.getUserByName("worker")).isNull();
        assertThat(users.getUserByKey(null)).isNull();
    }

    @Test
    public void tellsWhoIsLoggedIn() {
        JiraAuthenticationContext authentication = services.get(JiraAuthenticationContext.class);
        com.atlassian.sal.api.user.UserManager sal = services.get(com.atlassian.sal.api.user.UserManager.class);

        assertThat(authentication.isLoggedInUser()).isFalse();
        assertThat(authentication.getLoggedInUser()).isNull();
        assertThat(authentication.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(sal.getRemoteUserKey()).isNull();

        authentication.setLoggedInUser(api.user(world.worker));

        assertThat(currentUser.get()).contains(world.worker);
        assertThat(authentication.getLoggedInUser().getKey()).isEqualTo("worker");
        assertThat(authentication.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(sal.getRemoteUserKey()).isEqualTo(new UserKey("worker"));
        assertThat(sal.getRemoteUser().getFullName()).isEqualTo("The worker");

        authentication.clearLoggedInUser();
        assertThat(currentUser.get()).isEmpty();
    }

    @Test
    public void otherThreadsAreNotLoggedIn() throws InterruptedException {
        currentUser.set(world.worker);
        List<Optional<?>> seen = new ArrayList<>();

        Thread other = new Thread(() -> seen.add(currentUser.get()));
        other.start();
        other.join();

        assertThat(seen).containsExactly(Optional.empty());
        currentUser.clear();
    }

    @Test
    public void administratorsAreKnownToEveryProduct() {
        com.atlassian.sal.api.user.UserManager sal = services.get(com.atlassian.sal.api.user.UserManager.class);

        assertThat(sal.isAdmin(new UserKey("boss"))).isTrue();
        assertThat(sal.isSystemAdmin(new UserKey("boss"))).isTrue();
        assertThat(sal.isAdmin(new UserKey("worker"))).isFalse();
        assertThat(sal.isAdmin(new UserKey("gone"))).isFalse();
        assertThat(sal.isAdmin(null)).isFalse();
        assertThat(sal.getUserProfile(new UserKey("gone"))).isNull();
    }

    @Test
    public void rolesAreHeldDirectlyOrThroughAGroup() {
        ProjectRoleManager roles = services.get(ProjectRoleManager.class);
        ProjectRole administrators = roles.getProjectRole(world.administrators.id());
        Project project = api.project(world.project);
        tracker.projects().addToRole(world.project, world.administrators, Holder.user("reader"));

        assertThat(roles.isUserInProjectRole(api.user(world.administrator), administrators, project)).isTrue();
        assertThat(roles.isUserInProjectRole(api.user(world.reader), administrators, project)).isTrue();
        assertThat(roles.isUserInProjectRole(api.user(world.worker), administrators, project)).isFalse();
        assertThat(roles.isUserInProjectRole(null, administrators, project)).isFalse();
        assertThat(roles.getProjectRole(1L)).isNull();
    }

    @Test
    public void groupsHaveMembers() {
        GroupManager groups = services.get(GroupManager.class);

        assertThat(groups.isUserInGroup(api.user(world.reader), "readers")).isTrue();
        assertThat(groups.isUserInGroup(api.user(world.worker), "readers")).isFalse();
        assertThat(groups.isUserInGroup((ApplicationUser) null, "readers")).isFalse();
        assertThat(groups.groupExists("readers")).isTrue();
        assertThat(groups.groupExists("writers")).isFalse();
    }

    @Test
    public void groupsAreFoundByAPartOfTheirNames() {
        GroupPickerSearchService search = services.get(GroupPickerSearchService.class);

        assertThat(search.findGroups("EAD")).extracting(Group::getName).containsExactly("readers");
        assertThat(search.findGroups("")).extracting(Group::getName).contains("readers");
        assertThat(search.findGroups("writers")).isEmpty();
    }

    @Test
    public void peopleHaveTheirOwnZoneAndLanguage() {
        TimeZoneManager zones = services.get(TimeZoneManager.class);
        LocaleResolver locales = services.get(LocaleResolver.class);

        assertThat(zones.getTimeZoneforUser(api.user(world.worker)).getID()).isEqualTo("Europe/Berlin");
        assertThat(zones.getDefaultTimezone().getID()).isEqualTo("Asia/Tokyo");
        assertThat(zones.getLoggedInUserTimeZone().getID()).isEqualTo("Asia/Tokyo");
        assertThat(locales.getLocale(new UserKey("worker"))).isEqualTo(Locale.ENGLISH);
        assertThat(locales.getLocale(new UserKey("gone"))).isEqualTo(Locale.FRENCH);
        assertThat(locales.getLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    public void tellsItsAddressAndVersion() {
        ApplicationProperties properties = services.get(ApplicationProperties.class);

        assertThat(properties.getBaseUrl(UrlMode.CANONICAL)).isEqualTo("http://localhost:2990/jira");
        assertThat(properties.getBaseUrl(UrlMode.RELATIVE)).isEqualTo("/jira");
        assertThat(properties.getVersion()).isEqualTo("9.12.0");
    }

    @Test
    public void aConditionIsToldUserAndPage() {
        JiraHelper page = new JiraHelper(null, api.project(world.project), Map.of("issue", "ONE-1"));
        ApplicationUser user = api.user(world.worker);
        AbstractWebCondition condition = new AbstractWebCondition() {
            @Override
            public boolean shouldDisplay(ApplicationUser who, JiraHelper where) {
                return who == user && where.getContextParams().get("issue").equals("ONE-1") && where.getProject().getKey().equals("ONE");
            }
        };

        assertThat(condition.shouldDisplay(Map.of("user", user, "helper", page))).isTrue();
    }

    private static UserSearchParams everybody(int most) {
        return UserSearchParams.builder().includeActive(true).includeInactive(true).sorted(true).maxResults(most).build();
    }
}
