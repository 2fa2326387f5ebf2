package org.worthwhile.host.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.worklog.DeletedWorklog;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.worklog.WorklogEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.settings.Events;
import org.worthwhile.host.tracker.NewWorklog;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerWorklog;
import org.worthwhile.host.tracker.WorklogChange;
import org.worthwhile.host.tracker.World;
import org.worthwhile.host.tracker.command.Commands;

public class WorklogsOfJiraTest extends OnBothDatabases {

    private final HostServices services = new HostServices();
    private final List<Object> heard = new ArrayList<>();
    private World world;
    private TrackerIssue issue;
    private Commands commands;
    private WorklogManager worklogs;
    private IssueManager issues;

    @Before
    public void offerTheApi() {
        world = new World(tracker);
        issue = world.addIssue("Work");
        JiraApi api = new JiraApi(tracker, new CurrentUser(Locale.ENGLISH, ZoneOffset.UTC), mock(Texts.class),
                () -> URI.create("http://localhost/jira"), "9.12.0", new FeedWindow(clock, FeedWindow.OF_JIRA));
        api.offerTo(services);
        Events events = new Events();
        events.register(this);
        commands = new Commands(tracker);
        commands.addListener(new PublishedEvents(api, events));
        worklogs = services.get(WorklogManager.class);
        issues = services.get(IssueManager.class);
    }

    @EventListener
    public void hear(IssueEvent event) {
        heard.add(event);
    }

    @EventListener
    public void hear(WorklogEvent event) {
        heard.add(event);
    }

    @Test
    public void theFeedLeavesTheLastMinuteOut() {
        long old = logged(NOW.minusSeconds(60).minusMillis(1)).id();
        logged(NOW.minusSeconds(60));
        logged(NOW);

        assertThat(worklogs.getWorklogsUpdatedSince(0L)).extracting(Worklog::getId).containsExactly(old);
    }

    @Test
    public void theFeedBeginsWithTheMomentAskedForAndIsInOrder() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        long second = logged(yesterday.plusMillis(1)).id();
        long first = logged(yesterday).id();
        logged(yesterday.minusMillis(1));

        assertThat(worklogs.getWorklogsUpdatedSince(yesterday.toEpochMilli())).extracting(Worklog::getId).containsExactly(first, second);
    }

    @Test
    public void aPageHasAThousandAndNeverMore() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        tracker.worklogs().logAll(IntStream.range(0, 1500).mapToObj(i -> work(yesterday)).toList());

        List<Worklog> page = worklogs.getWorklogsUpdatedSince(0L);

        assertThat(page).hasSize(WorklogManager.WORKLOG_UPDATE_DATA_PAGE_SIZE);
        assertThat(page.get(0).getIssue().getKey()).isEqualTo("ONE-1");
    }

    @Test
    public void aPageAndItsIssuesAreReadInThreeStatements() {
        tracker.worklogs().logAll(IntStream.range(0, 50).mapToObj(i -> work(NOW.minusSeconds(100))).toList());

        assertThat(statementsOf(() -> worklogs.getWorklogsUpdatedSince(0L).forEach(work -> work.getIssue().getProjectId()))).isEqualTo(3);
    }

    @Test
    public void movingTouchesNoWorklog() {
        TrackerWorklog work = logged(NOW.minus(Duration.ofDays(2)));

        tracker.issues().move(issue.id(), world.addProject("TWO"));

        assertThat(worklogs.getWorklogsUpdatedSince(NOW.minus(Duration.ofDays(1)).toEpochMilli())).isEmpty();
        assertThat(worklogs.getById(work.id()).getUpdated()).isEqualTo(work.updated().toString());
        assertThat(worklogs.getById(work.id()).getIssue().getKey()).isEqualTo("TWO-1");
        assertThat(issues.getIssueObject("ONE-1").getKey()).isEqualTo("TWO-1");
        assertThat(issues.getIssueByCurrentKey("ONE-1")).isNull();
    }

    @Test
    public void deletedWorkIsInTheFeedAfterAMinute() {
        TrackerWorklog work = logged(NOW.minus(Duration.ofDays(2)));
        commands.work().delete(world.administrator, work.id());

        assertThat(worklogs.getWorklogsDeletedSince(0L)).isEmpty();
        WorklogManager later = new StoredWorklogs(tracker, null, new FeedWindow(clock, Duration.ofMillis(-1)));
        assertThat(later.getWorklogsDeletedSince(NOW.toEpochMilli())).extracting(DeletedWorklog::getId).containsExactly(work.id());
        assertThat(later.getWorklogsDeletedSince(NOW.toEpochMilli() + 1)).isEmpty();
    }

    @Test
    public void worklogsAreFoundByIds() {
        long one = logged(NOW).id();
        long two = logged(NOW).id();

        assertThat(worklogs.getWorklogsForIds(Set.of(one, two, 1L))).extracting(Worklog::getId).containsExactlyInAnyOrder(one, two);
        assertThat(worklogs.getById(1L)).isNull();
        assertThat(worklogs.getByIssue(issues.getIssueObject(issue.id()))).hasSize(2);
        assertThat(worklogs.getWorklogsForIds(Set.of())).isEmpty();
    }

    @Test
    public void aWorklogSaysEverything() {
        TrackerWorklog logged = tracker.worklogs().log(new NewWorklog(issue.id(), "gone", NOW, Duration.ofSeconds(61), "Grüße",
                Optional.empty(), Optional.of(world.administrators.id()), Optional.empty()));

        Worklog worklog = worklogs.getById(logged.id());

        assertThat(worklog.getTimeSpent()).isEqualTo(61);
        assertThat(worklog.getAuthorKey()).isEqualTo("gone");
        assertThat(worklog.getAuthorObject().isActive()).isFalse();
        assertThat(worklog.getStartDate().toInstant()).isEqualTo(NOW);
        assertThat(worklog.getComment()).isEqualTo("Grüße");
        assertThat(worklog.getGroupLevel()).isNull();
        assertThat(worklog.getRoleLevel().getName()).isEqualTo("Administrators");
        assertThat(worklog.getRoleLevelId()).isEqualTo(world.administrators.id());
    }

    @Test
    public void appsHearOfWorkOnceWithTheIssuesEventFirst() {
        TrackerWorklog work = commands.work().log(world.worker, issue.id(), new WorklogChange(NOW, Duration.ofHours(1), ""));
        commands.work().edit(world.worker, work.id(), new WorklogChange(NOW, Duration.ofHours(2), ""));
        commands.work().delete(world.worker, work.id());

        assertThat(heard).extracting(event -> event instanceof IssueEvent happened
                ? happened.getEventTypeId() + " " + happened.getWorklog().getTimeSpent()
                : event.getClass().getSimpleName() + " " + ((WorklogEvent) event).getWorklog().getTimeSpent())
                .containsExactly("10 3600", "WorklogCreatedEvent 3600", "15 7200", "WorklogUpdatedEvent 7200", "16 7200", "WorklogDeletedEvent 7200");
    }

    @Test
    public void appsHearOfADeletedIssueAndCanStillAskIt() {
        commands.issues().delete(world.administrator, issue.id());

        IssueEvent event = (IssueEvent) heard.get(0);
        assertThat(event.getEventTypeId()).isEqualTo(8);
        assertThat(event.getIssue().getKey()).isEqualTo("ONE-1");
        assertThat(event.getProject().getKey()).isEqualTo("ONE");
        assertThat(event.getUser().getKey()).isEqualTo("boss");
        assertThat(heard).hasSize(1);
    }

    @Test
    public void appsHearAfterTheCommit() {
        List<Long> seen = new ArrayList<>();
        commands.addListener(news -> seen.add(restarted().worklogs().count()));

        commands.work().log(world.worker, issue.id(), new WorklogChange(NOW, Duration.ofHours(1), ""));

        assertThat(seen).containsExactly(1L);
    }

    @Test
    public void issuesOfAProjectAreListedByIds() throws GenericEntityException {
        long second = world.addIssue("Second").id();

        assertThat(issues.getIssueIdsForProject(world.project.id())).containsExactly(issue.id(), second);
        assertThat(issues.getIssueIdsForProject(1L)).isEmpty();
    }

    @Test
    public void levelsAdmitTheirMembers() {
        IssueSecurityLevelManager levels = services.get(IssueSecurityLevelManager.class);
        JiraObjects objects = new JiraObjects(tracker);

        assertThat(levels.getUsersSecurityLevels(objects.project(world.project), objects.user(world.administrator)))
                .extracting(IssueSecurityLevel::getId).containsExactly(world.confidential.id());
        assertThat(levels.getUsersSecurityLevels(objects.project(world.project), objects.user(world.worker))).isEmpty();
    }

    private TrackerWorklog logged(Instant when) {
        return tracker.worklogs().log(work(when));
    }

    private NewWorklog work(Instant when) {
        return new NewWorklog(issue.id(), "worker", when, Duration.ofHours(1), "", Optional.empty(), Optional.empty(), Optional.of(when));
    }
}
