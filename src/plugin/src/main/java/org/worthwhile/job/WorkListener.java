package org.worthwhile.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.worklog.WorklogCreatedEvent;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.event.worklog.WorklogEvent;
import com.atlassian.jira.event.worklog.WorklogUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears on this node what people do to work and issues, and hands it on at once: the person who does it is waiting.
 * Nothing that goes wrong here may reach them.
 */
@Named
public class WorkListener {

    private static final Logger LOG = LoggerFactory.getLogger(WorkListener.class);

    private final LedgerDesk desk;

    @Inject
    public WorkListener(LedgerDesk desk) {
        this.desk = desk;
    }

    @EventListener
    public void workWasLogged(WorklogCreatedEvent event) {
        handOn(event);
    }

    @EventListener
    public void workWasEdited(WorklogUpdatedEvent event) {
        handOn(event);
    }

    @EventListener
    public void workWasDeleted(WorklogDeletedEvent event) {
        handOn(event);
    }

    /** No worklog event tells of a move, nor of the worklogs that go with their issue. */
    @EventListener
    public void somethingHappenedToAnIssue(IssueEvent event) {
        try {
            if (EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())) {
                event.getIssue().getSubTaskObjects().stream().map(Issue::getId).forEach(desk::issueMoved);
                desk.issueMoved(event.getIssue().getId());
            } else if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                desk.issueDeleted(event.getIssue().getId(), Optional.ofNullable(event.getIssue().getParentId()));
            }
        } catch (RuntimeException e) {
            LOG.error("An issue event was not taken in; the scheduled job finds what it was about", e);
        }
    }

    private void handOn(WorklogEvent event) {
        try {
            desk.worklogChanged(event.getWorklog().getId());
        } catch (RuntimeException e) {
            LOG.error("A worklog event was not taken in; the scheduled job finds what it was about", e);
        }
    }
}
