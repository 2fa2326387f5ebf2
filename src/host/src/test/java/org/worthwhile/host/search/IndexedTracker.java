package org.worthwhile.host.search;

import com.atlassian.jira.issue.Issue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.FeedWindow;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.jql.JqlAnswers;
import org.worthwhile.host.jql.JqlQuery;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.Happening;

/** Answers JQL about a tracker without custom fields, whose issues are indexed when {@link #refresh()} is called. */
public final class IndexedTracker implements JqlAnswers, AutoCloseable {

    private final Tracker tracker;
    private final JiraApi jira;
    private final IssueIndex index;
    private final IndexReplay replay;
    private final Indexing indexing;
    private final JqlAnswers answers;

    public IndexedTracker(Tracker tracker, Path folder) {
        this(tracker, folder, "one");
    }

    IndexedTracker(Tracker tracker, Path folder, String nodeId) {
        this(tracker, folder, nodeId, Clock.systemUTC());
    }

    IndexedTracker(Tracker tracker, Path folder, String nodeId, Clock clock) {
        this.tracker = tracker;
        CurrentUser user = new CurrentUser(Locale.ENGLISH, ZoneOffset.UTC);
        jira = new JiraApi(tracker, user, null, () -> URI.create("http://localhost"), "9.12.0",
                new FeedWindow(clock, Duration.ZERO));
        index = IssueIndex.open(folder);
        indexing = new Indexing(tracker, jira, List::of, user, index, nodeId);
        replay = new IndexReplay(tracker, index, indexing, nodeId);
        answers = new IndexAnswers(tracker, jira, index, List::of, new JqlFunctions(List::of), clock);
    }

    public IndexedTracker refresh() {
        indexing.everythingHere(done -> { });
        return this;
    }

    IndexReplay replay() {
        return replay;
    }

    Issue issue(TrackerIssue issue) {
        return jira.issue(issue);
    }

    Indexing indexing() {
        return indexing;
    }

    Consumer<Happening> changes() {
        return new IndexedChanges(tracker, indexing);
    }

    @Override
    public AskedIssues asked(Optional<TrackerUser> who, Access access, JqlQuery query) {
        return answers.asked(who, access, query);
    }

    @Override
    public IssuePage find(Access access, AskedIssues asked, long offset, int limit) {
        return answers.find(access, asked, offset, limit);
    }

    @Override
    public void close() {
        replay.close();
        indexing.close();
        index.close();
    }
}
