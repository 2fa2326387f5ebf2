package org.worthwhile.host.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssueChange;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.World;
import org.worthwhile.host.tracker.command.Commands;

/** What one node indexes reaches the other, and what a crash took from the files comes back. */
public class IndexReplayTest extends OnBothDatabases {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private World world;
    private Commands commands;
    private IndexedTracker one;
    private IndexedTracker two;
    private TrackerIssue issue;

    @Before
    public void twoNodes() {
        world = new World(tracker);
        issue = world.addIssue("First words");
        one = node("one");
        two = node("two");
        commands = new Commands(tracker);
        commands.addListener(one.changes());
    }

    private IndexedTracker node(String name) {
        IndexedTracker node = new IndexedTracker(tracker, home(name), name);
        node.replay().start();
        return node;
    }

    private Path home(String name) {
        return folder.getRoot().toPath().resolve(name);
    }

    @After
    public void close() {
        one.close();
        two.close();
    }

    @Test
    public void aChangeReachesTheOtherNode() {
        commands.issues().edit(world.worker, issue.id(), IssueChange.nothing().summary("Other words"));
        assertThat(found(one, "summary ~ other")).containsExactly(issue.key());

        two.replay().follow();

        assertThat(found(two, "summary ~ other")).containsExactly(issue.key());
        assertThat(found(two, "summary ~ first")).isEmpty();
    }

    @Test
    public void soDoesTheEndOfAnIssue() {
        commands.issues().delete(world.administrator, issue.id());
        two.replay().follow();
        assertThat(found(one, "")).isEmpty();
        assertThat(found(two, "")).isEmpty();
    }

    @Test
    public void indexingEverythingIsDoneOnEachNode() {
        tracker.issues().change(issue.id(), IssueChange.nothing().summary("Behind the back"));
        one.indexing().everything(done -> { });
        two.replay().follow();
        assertThat(found(two, "summary ~ behind")).containsExactly(issue.key());
    }

    @Test
    public void aNodeThatComesBackDoesAgainWhatItsFilesHaveNot() {
        one.replay().follow();
        commands.issues().edit(world.worker, issue.id(), IssueChange.nothing().summary("Not written yet"));
        one.close();

        one = node("one");

        assertThat(found(one, "summary ~ written")).containsExactly(issue.key());
    }

    @Test
    public void appsIndexOnlyInAThreadThatDoes() throws Exception {
        IssueIndexingService service = new AskedIndexing(one.indexing());
        Issue asked = one.issue(issue);
        tracker.issues().change(issue.id(), IssueChange.nothing().summary("Told by an app"));

        service.reIndex(asked, IssueIndexingParams.INDEX_ISSUE_ONLY);
        assertThat(found(one, "summary ~ told")).isEmpty();

        boolean before = ImportUtils.isIndexIssues();
        ImportUtils.setIndexIssues(true);
        try {
            service.reIndex(asked, IssueIndexingParams.INDEX_NONE);
            assertThat(found(one, "summary ~ told")).isEmpty();
            service.reIndexIssueObjects(List.of(asked, asked));
        } finally {
            ImportUtils.setIndexIssues(before);
        }
        assertThat(found(one, "summary ~ told")).containsExactly(issue.key());
        two.replay().follow();
        assertThat(found(two, "summary ~ told")).containsExactly(issue.key());
    }

    private List<String> found(IndexedTracker node, String jql) {
        Optional<TrackerUser> who = Optional.of(world.worker);
        Access access = tracker.permissions().of(who);
        return node.find(access, node.asked(who, access, JqlParser.parse(jql)), 0, 10).issues().stream().map(TrackerIssue::key).toList();
    }
}
