package org.worthwhile.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.issue.index.ReindexAllCompletedEvent;
import java.time.Duration;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.usecase.field.DeclareIndexed;

/** Hears that Jira has indexed all issues anew, for all nodes: what was done to fields before it began is in the index now. */
@Named
public class IndexListener {

    private static final Logger LOG = LoggerFactory.getLogger(IndexListener.class);

    private final DeclareIndexed declareIndexed;

    @Inject
    public IndexListener(DeclareIndexed declareIndexed) {
        this.declareIndexed = declareIndexed;
    }

    @EventListener
    public void everythingWasIndexed(ReindexAllCompletedEvent event) {
        try {
            if (event.isIndexIssues() && event.shouldUpdateReplicatedIndex()) {
                declareIndexed.finished(Duration.ofMillis(event.getTotalTime()));
            }
        } catch (RuntimeException e) {
            LOG.error("That Jira was re-indexed was not taken down; an administrator can say so on the page Fields", e);
        }
    }
}
