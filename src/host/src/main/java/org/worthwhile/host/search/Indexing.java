package org.worthwhile.host.search;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.tracker.IndexOperation.Kind;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** Brings this node's index up to date and tells the other nodes. While it works nobody is logged in. */
public final class Indexing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int THREADS = 4;
    /** So many issues are read at once; fewer are indexed in the thread that asks. */
    private static final int BATCH = 100;

    private final Tracker tracker;
    private final JiraApi jira;
    private final Supplier<List<JiraCustomField>> fields;
    private final CurrentUser user;
    private final IssueIndex index;
    private final String nodeId;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, Indexing::daemon);
    private volatile Finished finished = (taken, issues) -> { };

    Indexing(Tracker tracker, JiraApi jira, Supplier<List<JiraCustomField>> fields, CurrentUser user, IssueIndex index, String nodeId) {
        this.tracker = tracker;
        this.jira = jira;
        this.fields = fields;
        this.user = user;
        this.index = index;
        this.nodeId = nodeId;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "indexing");
        thread.setDaemon(true);
        return thread;
    }

    /** Those that are no longer there are taken out. */
    public void issues(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            issuesHere(ids, done -> { });
            tracker.indexOperations().add(nodeId, Kind.ISSUE, ids);
        }
    }

    public void project(long projectId, Progress progress) {
        issuesHere(tracker.issues().idsIn(projectId), progress);
        tracker.indexOperations().add(nodeId, Kind.PROJECT, List.of(projectId));
    }

    public void everything(Progress progress) {
        long start = System.nanoTime();
        everythingHere(progress);
        tracker.indexOperations().add(nodeId, Kind.EVERYTHING, List.of(0L));
        finished.everything(Duration.ofNanos(System.nanoTime() - start), tracker.issues().ids().size());
    }

    /** Hears of it when somebody had everything indexed. */
    public void tell(Finished listener) {
        finished = listener;
    }

    void everythingHere(Progress progress) {
        issuesHere(tracker.issues().ids(), progress);
        index.removeAllBut(tracker.issues().ids());
        index.refresh();
    }

    void projectHere(long projectId) {
        issuesHere(tracker.issues().idsIn(projectId), done -> { });
    }

    void issuesHere(Collection<Long> ids, Progress progress) {
        withNobody(() -> {
            IssueDocuments documents = new IssueDocuments(indexers(), SortNames.of(tracker));
            List<Long> all = List.copyOf(ids);
            AtomicLong done = new AtomicLong();
            List<Runnable> batches = new ArrayList<>();
            for (int start = 0; start < all.size(); start += BATCH) {
                List<Long> batch = all.subList(start, Math.min(start + BATCH, all.size()));
                batches.add(() -> {
                    batch(batch, documents);
                    progress.indexed(done.addAndGet(batch.size()));
                });
            }
            run(batches);
            index.refresh();
        });
    }

    private void run(List<Runnable> batches) {
        if (batches.size() < 2) {
            batches.forEach(Runnable::run);
            return;
        }
        List<Future<?>> running = batches.stream().<Future<?>>map(workers::submit).toList();
        for (Future<?> batch : running) {
            try {
                batch.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Indexing was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("Indexing failed", e.getCause());
            }
        }
    }

    private void withNobody(Runnable work) {
        Optional<TrackerUser> before = user.get();
        user.clear();
        try {
            work.run();
        } finally {
            before.ifPresent(user::set);
        }
    }

    private void batch(List<Long> ids, IssueDocuments documents) {
        Set<Long> gone = new HashSet<>(ids);
        for (TrackerIssue issue : tracker.issues().byIds(ids)) {
            gone.remove(issue.id());
            put(issue, documents);
        }
        gone.forEach(index::remove);
    }

    /** An issue whose document fails is not found any more, as in Jira. */
    private void put(TrackerIssue issue, IssueDocuments documents) {
        try {
            index.put(issue.id(), documents.of(issue, jira.issue(issue)));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} can't be indexed and is not found until it can", issue.key(), e);
            index.remove(issue.id());
        }
    }

    private List<FieldIndexer> indexers() {
        return fields.get().stream().flatMap(Indexing::indexersOf).toList();
    }

    private static Stream<FieldIndexer> indexersOf(JiraCustomField field) {
        try {
            CustomFieldSearcher searcher = field.getCustomFieldSearcher();
            return searcher == null ? Stream.of() : searcher.getSearchInformation().getRelatedIndexers().stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The searcher of {} can't be used", field.getName(), e);
            return Stream.of();
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }

    /** Hears that everything was indexed; in the thread that did it. */
    @FunctionalInterface
    public interface Finished {

        void everything(Duration taken, long issues);
    }

    /** Hears how many issues are done; in any thread, not always in order. */
    @FunctionalInterface
    public interface Progress {

        void indexed(long issues);
    }
}
