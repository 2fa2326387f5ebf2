package org.worthwhile.host.search;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.tracker.IndexOperation;
import org.worthwhile.host.tracker.Tracker;

/**
 * Does to this node's index what the others did to theirs, every second, and writes the files. After a crash it does everything again
 * that the files have not, this node's own work included.
 */
final class IndexReplay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexReplay.class);

    private final Tracker tracker;
    private final IssueIndex index;
    private final Indexing indexing;
    private final String nodeId;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "index-replay");
        thread.setDaemon(true);
        return thread;
    });
    private long last;

    IndexReplay(Tracker tracker, IssueIndex index, Indexing indexing, String nodeId) {
        this.tracker = tracker;
        this.index = index;
        this.indexing = indexing;
        this.nodeId = nodeId;
    }

    /** The index is up to date when it returns. */
    void start() {
        if (index.isFresh()) {
            last = tracker.indexOperations().last();
            indexing.everythingHere(done -> { });
            index.keep(last);
        } else {
            last = index.lastOperation();
            replay(tracker.indexOperations().after(last));
        }
        timer.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.SECONDS);
    }

    /** One look at what the others did. */
    synchronized void follow() {
        try {
            List<IndexOperation> news = tracker.indexOperations().after(last);
            replayOfOthers(news);
        } catch (RuntimeException e) {
            LOG.error("The index could not follow the other nodes", e);
        }
    }

    private void replayOfOthers(List<IndexOperation> news) {
        if (!news.isEmpty()) {
            apply(news.stream().filter(operation -> !operation.nodeId().equals(nodeId)).toList());
            kept(news);
        }
    }

    private synchronized void replay(List<IndexOperation> news) {
        if (!news.isEmpty()) {
            apply(news);
            kept(news);
        }
    }

    private void kept(List<IndexOperation> news) {
        last = news.get(news.size() - 1).id();
        index.keep(last);
    }

    private void apply(List<IndexOperation> operations) {
        if (operations.stream().anyMatch(operation -> operation.kind() == IndexOperation.Kind.EVERYTHING)) {
            indexing.everythingHere(done -> { });
            return;
        }
        operations.stream().filter(operation -> operation.kind() == IndexOperation.Kind.PROJECT).map(IndexOperation::entityId).distinct()
                .forEach(indexing::projectHere);
        List<Long> issues = operations.stream().filter(operation -> operation.kind() == IndexOperation.Kind.ISSUE).map(IndexOperation::entityId)
                .distinct().toList();
        if (!issues.isEmpty()) {
            indexing.issuesHere(issues, done -> { });
        }
    }

    /** Lets a look that is under way end: Lucene closes the files of an index in which a thread is interrupted. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The index is still following the other nodes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
