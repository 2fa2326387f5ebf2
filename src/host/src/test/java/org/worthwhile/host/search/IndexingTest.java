package org.worthwhile.host.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.World;

/** What indexing costs, and that many projects can be searched at once. */
public class IndexingTest extends OnBothDatabases {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private World world;

    @Before
    public void people() {
        world = new World(tracker);
        world.addIssue("The first");
    }

    @Test
    public void issuesAreReadInBlocks() {
        try (IndexedTracker node = new IndexedTracker(tracker, folder.getRoot().toPath())) {
            int few = statementsOf(node::refresh);
            IntStream.range(0, 80).forEach(i -> world.addIssue("More " + i));
            assertThat(statementsOf(node::refresh)).isEqualTo(few);
            assertThat(total(node, "summary ~ more")).isEqualTo(80);
        }
    }

    @Test
    public void issuesInManyProjectsAreFoundAtOnce() {
        try (IndexedTracker node = new IndexedTracker(tracker, folder.getRoot().toPath())) {
            world.addPublicProject("OPEN");
            IntStream.range(0, 1100).forEach(i -> world.addProject("P" + i));
            node.refresh();
            assertThat(total(node, "")).isEqualTo(1);
        }
    }

    private long total(IndexedTracker node, String jql) {
        Optional<TrackerUser> who = Optional.of(world.worker);
        Access access = tracker.permissions().of(who);
        return node.find(access, node.asked(who, access, JqlParser.parse(jql)), 0, 10).total();
    }
}
