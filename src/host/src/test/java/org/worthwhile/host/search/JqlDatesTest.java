package org.worthwhile.host.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.World;

/** Dates in JQL. It is Monday, the 23rd of November 2026, 11:15:30 where the person is; 10:15:30 UTC. */
public class JqlDatesTest extends OnBothDatabases {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private World world;
    private IndexedTracker node;

    @Before
    public void issues() {
        world = new World(tracker);
        add("late on sunday", "2026-11-22T22:59:59Z", Optional.empty());
        add("first of monday", "2026-11-22T23:00:00Z", Optional.of("2026-11-23"));
        add("now", "2026-11-23T10:15:30.900Z", Optional.of("2026-11-30"));
        add("long ago", "2026-10-01T12:00:00Z", Optional.of("2026-12-01"));
        node = new IndexedTracker(tracker, folder.getRoot().toPath(), "one", clock).refresh();
    }

    @After
    public void close() {
        node.close();
    }

    @Test
    public void timesAreThoseOfThePerson() {
        assertThat(found("created >= 2026-11-23")).containsExactly("first of monday", "now");
        assertThat(found("created > '2026/11/23'")).containsExactly("now");
        assertThat(found("created <= \"2026-11-23\"")).containsExactly("late on sunday", "first of monday", "long ago");
        assertThat(found("created < '2026-11-23 00:00'")).containsExactly("late on sunday", "long ago");
        assertThat(found("created = \"2026/11/23 00:00\"")).containsExactly("first of monday");
        assertThat(found("created = 1795342530000 or created = 0")).isEmpty();
        assertThat(found("created = " + Instant.parse("2026-11-23T10:15:30Z").toEpochMilli())).containsExactly("now");
    }

    @Test
    public void whoIsNotLoggedInAsksWhereTheServerIs() {
        tracker.issues().add(NewIssue.of(world.addPublicProject("OPEN"), IssueType.TASK, "open").created(Instant.parse("2026-11-22T23:30:00Z")));
        node.refresh();

        assertThat(found(Optional.empty(), "created >= 2026-11-23")).isEmpty();
        assertThat(found(Optional.empty(), "created >= 2026-11-22")).containsExactly("open");
    }

    @Test
    public void aDayIsComparedAsDay() {
        assertThat(found("due = 2026-11-30")).containsExactly("now");
        assertThat(found("duedate != '2026-11-30'")).containsExactly("first of monday", "long ago");
        assertThat(found("due > 2026-11-30")).containsExactly("long ago");
        assertThat(found("due <= '2026-11-30 23:59' and due >= 2026-11-24")).containsExactly("now");
        assertThat(found("due in ('2026/11/23', 2026-12-01)")).containsExactly("first of monday", "long ago");
        assertThat(found("due not in (2026-11-23, 2026-12-01)")).containsExactly("now");
    }

    @Test
    public void withoutADateAnIssueIsOnlyEmpty() {
        assertThat(found("due is empty")).containsExactly("late on sunday");
        assertThat(found("due is not empty and not due = 2026-11-30")).containsExactly("first of monday", "long ago");
        assertThat(found("not due < 2026-12-01")).containsExactly("long ago");
        assertThat(found("due = EMPTY or due in (EMPTY, 2026-12-01)")).containsExactly("late on sunday", "long ago");
        assertThat(found("resolved is empty and resolutiondate is empty")).hasSize(4);
        assertThat(found("created is empty or updated is empty")).isEmpty();
    }

    @Test
    public void periodsAreCountedFromNow() {
        assertThat(found("created > -1d")).containsExactly("late on sunday", "first of monday", "now");
        assertThat(found("created < '-7w 2d'")).containsExactly("long ago");
        assertThat(found("created < '-11h' and created > \"-1w\"")).containsExactly("late on sunday", "first of monday");
        assertThat(found("due >= 0d and due <= 7d")).containsExactly("first of monday", "now");
        assertThat(found("updated <= 2h")).hasSize(4);
    }

    @Test
    public void functionsTellTimes() {
        assertThat(found("created = now()")).containsExactly("now");
        assertThat(found("created >= startOfDay()")).containsExactly("first of monday", "now");
        assertThat(found("created <= endOfDay(-1)")).containsExactly("late on sunday", "long ago");
        assertThat(found("created >= startOfDay('-1d') and created < STARTOFDAY()")).containsExactly("late on sunday");
        assertThat(found("created < startOfMonth()")).containsExactly("long ago");
        assertThat(found("created >= startOfMonth(-1M) and created <= endOfMonth('-1')")).containsExactly("long ago");
        assertThat(found("due > endOfMonth()")).containsExactly("long ago");
        assertThat(found("due <= endOfWeek('+1w') and due >= startOfWeek(1w)")).contains("now").doesNotContain("first of monday");
        assertThat(found("created > startOfYear() and created < endOfYear()")).hasSize(4);
    }

    @Test
    public void whatIsNoTimeIsSaid() {
        assertThat(problems("created > yesterday")).containsExactly("Date value 'yesterday' for field 'created' is invalid. Valid formats include: "
                + "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        assertThat(problems("due = 2026-02-30 or due = '2026-11-23 24:00' or due = '2026/11-23' or due = '+2d'")).hasSize(4);
        assertThat(problems("due ~ 2026")).containsExactly("The operator '~' is not supported by the 'due' field.");
        assertThat(problems("due > EMPTY")).containsExactly("Operator '>' does not support the empty value 'EMPTY' for field 'due'.");
        assertThat(problems("due is 2026-11-23")).hasSize(1);
        assertThat(problems("due = (2026-11-23)")).hasSize(1);
        assertThat(problems("due in 2026-11-23")).hasSize(1);
        assertThat(problems("due > now(1)")).containsExactly("Function 'now' expected '0' arguments but received '1'.");
        assertThat(problems("due > startOfDay(1, 2)")).containsExactly("Function 'startOfDay' expected between '0' and '1' arguments but received '2'.");
        assertThat(problems("due > endOfWeek(soon)"))
                .containsExactly("Duration for function 'endOfWeek' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.");
        assertThat(problems("due > currentUser()")).containsExactly("Unable to find JQL function 'currentUser()'.");
    }

    private TrackerIssue add(String summary, String created, Optional<String> due) {
        NewIssue issue = NewIssue.of(world.project, IssueType.TASK, summary).created(Instant.parse(created));
        return tracker.issues().add(due.map(day -> issue.due(LocalDate.parse(day))).orElse(issue));
    }

    private List<String> found(String jql) {
        return found(Optional.of("worker"), jql);
    }

    private List<String> found(Optional<String> person, String jql) {
        AskedIssues asked = asked(person, jql + (jql.contains("order by") ? "" : " order by key asc"));
        assertThat(asked.problems()).isEmpty();
        return node.find(access(person), asked, 0, 100).issues().stream().map(TrackerIssue::summary).toList();
    }

    private List<String> problems(String jql) {
        return asked(Optional.of("worker"), jql).problems();
    }

    private AskedIssues asked(Optional<String> person, String jql) {
        return node.asked(person.flatMap(tracker.users()::byName), access(person), JqlParser.parse(jql));
    }

    private Access access(Optional<String> person) {
        return tracker.permissions().of(person.flatMap(tracker.users()::byName));
    }
}
