package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

public class PermissionsTest extends OnBothDatabases {

    private World world;

    @Before
    public void aProject() {
        world = new World(tracker);
    }

    @Test
    public void rolesAndGroupsGiveWhatTheSchemeGrantsThem() {
        assertThat(allowed(world.worker)).contains(Permission.BROWSE_PROJECTS).containsAll(Permission.OF_WORKERS)
                .doesNotContainAnyElementsOf(Permission.OF_ADMINISTRATORS);
        assertThat(allowed(world.reader)).containsExactly(Permission.BROWSE_PROJECTS);
        assertThat(allowed(world.administrator)).contains(Permission.BROWSE_PROJECTS, Permission.EDIT_ISSUES)
                .containsAll(Permission.OF_ADMINISTRATORS).doesNotContain(Permission.WORK_ON_ISSUES);
    }

    @Test
    public void aStrangerAndSomebodyNotLoggedInMayNothing() {
        assertThat(allowed(world.add("stranger"))).isEmpty();
        assertThat(allowed(null)).isEmpty();
    }

    @Test
    public void aGrantToAnyoneHoldsForSomebodyNotLoggedIn() {
        TrackerProject open = world.addPublicProject("OPEN");

        assertThat(access(null).allows(Permission.BROWSE_PROJECTS, open)).isTrue();
        assertThat(access(null).allows(Permission.EDIT_ISSUES, open)).isFalse();
        assertThat(access(world.reader).allows(Permission.BROWSE_PROJECTS, open)).isTrue();
    }

    @Test
    public void someoneInactiveMayNothingNotEvenWhatAnyoneMay() {
        TrackerProject open = world.addPublicProject("OPEN");
        tracker.users().deactivate("boss");
        TrackerUser gone = tracker.users().byKey("boss").orElseThrow();

        assertThat(allowed(gone)).isEmpty();
        assertThat(access(gone).allows(Permission.BROWSE_PROJECTS, open)).isFalse();
        assertThat(access(gone).allows(GlobalPermission.ADMINISTER)).isFalse();
    }

    @Test
    public void aRoleHoldsInItsProjectOnly() {
        TrackerProject other = world.addProject("TWO");

        assertThat(access(world.worker).allows(Permission.BROWSE_PROJECTS, other)).isFalse();
        assertThat(access(world.administrator).hasRole(world.administrators.id(), world.project.id())).isTrue();
        assertThat(access(world.administrator).hasRole(world.administrators.id(), other.id())).isFalse();
    }

    @Test
    public void everyPermissionOnASecretIssueNeedsItsLevel() {
        TrackerIssue secret = world.addSecret("Secret");

        for (Permission permission : Permission.values()) {
            assertThat(access(world.worker).allows(permission, secret)).as(permission.name()).isFalse();
        }
        assertThat(access(world.administrator).allows(Permission.BROWSE_PROJECTS, secret)).isTrue();
        assertThat(access(world.administrator).allows(Permission.EDIT_ISSUES, secret)).isTrue();
        assertThat(access(world.administrator).allows(Permission.WORK_ON_ISSUES, secret)).as("admitted, but not granted").isFalse();
    }

    @Test
    public void aLevelAdmitsUsersGroupsAndAnyoneAsItSays() {
        long scheme = tracker.permissions().addSecurityScheme("More secrets");
        SecurityLevel forOne = tracker.permissions().addLevel(scheme, "One", "", List.of(Holder.user("worker")));
        SecurityLevel forReaders = tracker.permissions().addLevel(scheme, "Readers", "", List.of(Holder.group("readers")));
        SecurityLevel forAll = tracker.permissions().addLevel(scheme, "All", "", List.of(Holder.anyone()));
        SecurityLevel forNobody = tracker.permissions().addLevel(scheme, "Nobody", "", List.of());

        assertThat(admitted(world.worker, forOne, forReaders, forAll, forNobody)).containsExactly("One", "All");
        assertThat(admitted(world.reader, forOne, forReaders, forAll, forNobody)).containsExactly("Readers", "All");
    }

    @Test
    public void aLevelGivesNoPermissionByItself() {
        TrackerIssue secret = world.addSecret("Secret");
        TrackerUser member = world.add("member");
        TrackerProject other = world.addProject("TWO");
        tracker.projects().addToRole(other, world.administrators, Holder.user(member.key()));

        assertThat(access(member).allows(Permission.BROWSE_PROJECTS, secret)).isFalse();
    }

    @Test
    public void systemAdministratorsAreAdministrators() {
        assertThat(access(world.administrator).allows(GlobalPermission.ADMINISTER)).isTrue();
        assertThat(access(world.worker).allows(GlobalPermission.ADMINISTER)).isFalse();
        assertThat(access(null).allows(GlobalPermission.SYSTEM_ADMIN)).isFalse();
    }

    @Test
    public void administratorsAreNotSystemAdministrators() {
        tracker.users().addGroup("office");
        tracker.users().addToGroup("office", world.worker);
        tracker.permissions().grant(GlobalPermission.ADMINISTER, "office");

        assertThat(access(world.worker).allows(GlobalPermission.ADMINISTER)).isTrue();
        assertThat(access(world.worker).allows(GlobalPermission.SYSTEM_ADMIN)).isFalse();
    }

    @Test
    public void commentsAndWorklogsForARoleOrAGroupAreSeenByItsMembersOnly() {
        TrackerIssue issue = world.addIssue("Talk");
        TrackerComment forRole = comment(issue, Optional.empty(), Optional.of(world.administrators.id()));
        TrackerComment forGroup = comment(issue, Optional.of("readers"), Optional.empty());
        TrackerComment forAll = comment(issue, Optional.empty(), Optional.empty());

        assertThat(Stream.of(forRole, forGroup, forAll).filter(comment -> access(world.administrator).sees(comment, issue))).containsExactly(forRole, forAll);
        assertThat(Stream.of(forRole, forGroup, forAll).filter(comment -> access(world.reader).sees(comment, issue))).containsExactly(forGroup, forAll);
        assertThat(tracker.comments().ofIssue(issue.id())).containsExactly(forRole, forGroup, forAll);
    }

    @Test
    public void permissionsTakeSixStatementsWhateverTheirNumber() {
        for (int n = 0; n < 10; n++) {
            world.addProject("P" + n);
        }

        assertThat(statementsOf(() -> access(world.worker))).isEqualTo(6);
    }

    @Test
    public void schemesRolesAndLevelsSurviveARestart() {
        TrackerProject read = restarted().projects().byKey("ONE").orElseThrow();

        assertThat(read).isEqualTo(world.project);
        assertThat(restarted().permissions().levelsOf(read)).containsExactly(world.confidential);
        assertThat(restarted().projects().roles()).extracting(ProjectRole::name).containsExactly("Workers", "Administrators");
        assertThat(restarted().projects().membersOf(world.administrators, read.id())).containsExactly(Holder.group("jira-administrators"));
    }

    @Test
    public void aRoleIsNotHeldByARole() {
        assertThatThrownBy(() -> tracker.projects().addToRole(world.project, world.administrators, Holder.role(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TrackerComment comment(TrackerIssue issue, Optional<String> group, Optional<Long> role) {
        return tracker.comments().add(new NewComment(issue.id(), "worker", "Grüße 😀", group, role, Optional.empty()));
    }

    private List<String> admitted(TrackerUser who, SecurityLevel... levels) {
        return Stream.of(levels).filter(level -> access(who).allows(Permission.BROWSE_PROJECTS, world.project.id(), Optional.of(level.id())))
                .map(SecurityLevel::name).toList();
    }

    private List<Permission> allowed(TrackerUser who) {
        return Stream.of(Permission.values()).filter(permission -> access(who).allows(permission, world.project)).toList();
    }

    private Access access(TrackerUser whoOrNobody) {
        return tracker.permissions().of(Optional.ofNullable(whoOrNobody));
    }
}
