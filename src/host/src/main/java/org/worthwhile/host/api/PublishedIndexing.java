package org.worthwhile.host.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.ReindexAllCompletedEvent;
import java.time.Duration;
import org.worthwhile.host.search.Indexing;

/** Tells apps, with Jira's event, that an administrator had everything indexed; of single projects Jira tells nobody. */
public final class PublishedIndexing implements Indexing.Finished {

    private final EventPublisher publisher;

    public PublishedIndexing(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void everything(Duration taken, long issues) {
        publisher.publish(new ReindexAllCompletedEvent(taken.toMillis(), System.currentTimeMillis() - taken.toMillis(), false, true,
                IssueIndexingParams.INDEX_ALL, issues, 0L));
    }
}
