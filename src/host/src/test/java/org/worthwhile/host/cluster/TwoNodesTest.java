package org.worthwhile.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerWorklog;
import org.worthwhile.host.tracker.WorklogChange;
import org.worthwhile.host.tracker.World;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.tracker.command.Happening;

public class TwoNodesTest extends OnBothDatabases {

    private static final int ACTS = 30;

    @Test
    public void noKeyAndNoIdIsGivenTwiceAndNoTimeIsLost() throws InterruptedException, ExecutionException {
        World world = new World(tracker);
        TrackerIssue issue = world.addIssue("Work");
        Commands here = new Commands(tracker);
        Commands there = new Commands(restarted());
        List<Callable<TrackerWorklog>> acts = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            Commands node = i % 2 == 0 ? here : there;
            acts.add(() -> {
                node.issues().create(world.worker, NewIssue.of(world.project, IssueType.TASK, "Task"));
                return node.work().log(world.worker, issue.id(), new WorklogChange(NOW, Duration.ofMinutes(1), ""));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Long> ids = new ArrayList<>();
        for (Future<TrackerWorklog> done : threads.invokeAll(acts)) {
            ids.add(done.get().id());
        }
        threads.shutdown();

        assertThat(ids).doesNotHaveDuplicates().hasSize(ACTS);
        assertThat(tracker.issues().countIn(world.project.id())).isEqualTo(ACTS + 1);
        assertThat(tracker.issues().byKey("ONE-" + (ACTS + 1))).isPresent();
        assertThat(tracker.issues().byId(issue.id()).orElseThrow().timeSpent()).contains(Duration.ofMinutes(ACTS));
    }

    @Test
    public void oneNodeSeesAtOnceWhatTheOtherDidButHearsNothing() {
        World world = new World(tracker);
        TrackerIssue issue = world.addIssue("Work");
        Tracker other = restarted();
        List<Happening> heardThere = new ArrayList<>();
        new Commands(other).addListener(heardThere::add);

        new Commands(tracker).issues().transition(world.worker, issue.id(), IssueStatus.DONE, Optional.empty());
        tracker.users().deactivate("worker");

        assertThat(other.issues().byId(issue.id()).orElseThrow().status()).isEqualTo(IssueStatus.DONE);
        assertThat(other.users().byKey("worker").orElseThrow().active()).isFalse();
        assertThat(heardThere).isEmpty();
    }
}
