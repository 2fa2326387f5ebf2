package org.worthwhile.host.tracker.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.GlobalPermission;
import org.worthwhile.host.tracker.IssueQuery;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;

public class DemoContentTest extends OnBothDatabases {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, OFFICE);

    private List<TrackerIssue> issues;
    private List<TrackerWorklog> worklogs;

    @Before
    public void load() {
        new DemoContent(tracker, clock).loadAll();
        issues = tracker.issues().visibleTo(access("admin"), IssueQuery.everything(), 0, 1000).issues();
        worklogs = issues.stream().flatMap(issue -> tracker.worklogs().ofIssue(issue.id()).stream()).toList();
    }

    @Test
    public void fivePeopleCanLogInWithTheirNameAsPassword() {
        assertThat(tracker.users().all()).extracting(TrackerUser::name).containsExactly("admin", "dev", "otto", "petra", "sofia");
        assertThat(tracker.users().all()).allSatisfy(user ->
                assertThat(tracker.users().authenticate(user.name(), user.name())).contains(user));
        assertThat(tracker.users().byKey("sofia").orElseThrow().locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    public void threeProjectsHoldAboutSixtyIssues() {
        assertThat(tracker.projects().all()).extracting(TrackerProject::key).containsExactlyInAnyOrder("SHOP", "GRID", "LAB");
        assertThat(issues).hasSizeBetween(60, 70);
        assertThat(issues).filteredOn(TrackerIssue::isSubTask).hasSizeGreaterThan(10);
        assertThat(issues).extracting(TrackerIssue::key).doesNotHaveDuplicates().contains("SHOP-1", "GRID-1", "LAB-1");
        assertThat(issues).extracting(TrackerIssue::status).contains(IssueStatus.values());
    }

    @Test
    public void everybodyMayWhatTheyShould() {
        String[] all = Stream.of(Permission.values()).map(Permission::name).toArray(String[]::new);
        String[] work = Stream.of(Permission.values()).filter(permission -> !Permission.OF_ADMINISTRATORS.contains(permission))
                .map(Permission::name).toArray(String[]::new);
        for (String project : List.of("SHOP", "GRID", "LAB")) {
            assertThat(allowed("admin", project)).containsExactly(all);
            assertThat(allowed("petra", project)).containsExactly(all);
            assertThat(allowed("dev", project)).containsExactly(work);
            assertThat(allowed("sofia", project)).containsExactly("BROWSE_PROJECTS");
        }
        assertThat(allowed("otto", "SHOP")).containsExactly(work);
        assertThat(allowed("otto", "GRID")).containsExactly(work);
        assertThat(allowed("otto", "LAB")).isEmpty();
        assertThat(allowed("", "GRID")).containsExactly("BROWSE_PROJECTS");
        assertThat(allowed("", "SHOP")).isEmpty();
        assertThat(tracker.users().all()).filteredOn(user -> access(user.key()).allows(GlobalPermission.ADMINISTER))
                .extracting(TrackerUser::key).containsExactly("admin");
    }

    @Test
    public void confidentialShopIssuesAreSeenByAdminAndPetraOnly() {
        List<TrackerIssue> secrets = issues.stream().filter(issue -> issue.securityLevelId().isPresent()).toList();

        assertThat(secrets).hasSizeGreaterThanOrEqualTo(2).allSatisfy(issue -> {
            assertThat(issue.projectKey()).isEqualTo("SHOP");
            assertThat(tracker.users().all()).filteredOn(user -> access(user.key()).allows(Permission.BROWSE_PROJECTS, issue))
                    .extracting(TrackerUser::key).containsExactly("admin", "petra");
        });
    }

    @Test
    public void workWasLoggedOnWorkingDaysOfTheLastTwelveWeeks() {
        assertThat(worklogs).hasSizeGreaterThan(150).allSatisfy(worklog -> {
            ZonedDateTime started = worklog.started().atZone(OFFICE);
            assertThat(started.toLocalDate()).isBetween(TODAY.minusWeeks(12), TODAY.minusDays(1));
            assertThat(started.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(started.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(18, 0));
            assertThat(worklog.timeSpent()).isBetween(Duration.ofMinutes(15), Duration.ofHours(4));
        });
        assertThat(worklogs).extracting(worklog -> TODAY.toEpochDay() / 7 - LocalDate.ofInstant(worklog.started(), OFFICE).toEpochDay() / 7)
                .as("weeks ago").contains(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
    }

    @Test
    public void nobodyWorksMoreThanADayInADay() {
        Map<String, Integer> minutes = worklogs.stream().collect(Collectors.groupingBy(
                worklog -> worklog.authorKey() + " on " + LocalDate.ofInstant(worklog.started(), OFFICE),
                Collectors.summingInt(worklog -> (int) worklog.timeSpent().toMinutes())));

        assertThat(minutes.values()).allSatisfy(sum -> assertThat(sum).isLessThanOrEqualTo(8 * 60));
    }

    @Test
    public void workIsDoneByItsAssigneeBetweenCreationAndResolution() {
        for (TrackerIssue issue : issues) {
            Instant end = issue.resolved().orElse(NOW);
            assertThat(tracker.worklogs().ofIssue(issue.id())).as(issue.key()).allSatisfy(worklog -> {
                assertThat(worklog.authorKey()).isEqualTo(issue.assigneeKey().orElseThrow());
                assertThat(worklog.started()).isBetween(issue.created(), end);
            });
            assertThat(issue.updated()).as(issue.key()).isBetween(issue.created(), NOW);
        }
    }

    @Test
    public void everyFinishedEstimateHasWork() {
        assertThat(issues).filteredOn(issue -> issue.status() == IssueStatus.DONE && issue.originalEstimate().isPresent())
                .hasSizeGreaterThan(15)
                .allSatisfy(issue -> {
                    assertThat(issue.timeSpent()).as(issue.key()).isPresent();
                    assertThat(issue.remainingEstimate()).as(issue.key()).contains(Duration.ZERO);
                });
    }

    @Test
    public void timeSpentIsTheSumOfTheWorklogs() {
        assertThat(issues).allSatisfy(issue -> {
            Duration sum = worklogs.stream().filter(worklog -> worklog.issueId() == issue.id()).map(TrackerWorklog::timeSpent)
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(issue.timeSpent().orElse(Duration.ZERO)).isEqualTo(sum);
        });
    }

    @Test
    public void withoutProjectsOnlyPeopleAreThere() throws Exception {
        startWithNothing();

        new DemoContent(tracker, clock).loadPeople();

        assertThat(tracker.users().all()).hasSize(5);
        assertThat(tracker.projects().all()).isEmpty();
    }

    private List<String> allowed(String user, String project) {
        TrackerProject where = tracker.projects().byKey(project).orElseThrow();
        return Stream.of(Permission.values()).filter(permission -> access(user).allows(permission, where)).map(Permission::name).toList();
    }

    private Access access(String user) {
        return tracker.permissions().of(user.isEmpty() ? Optional.empty() : tracker.users().byKey(user));
    }
}
