package org.worthwhile.host.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.worklog.WorklogCreatedEvent;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.event.worklog.WorklogEvent;
import com.atlassian.jira.event.worklog.WorklogUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.worthwhile.host.tracker.command.Happening;
import org.worthwhile.host.tracker.command.Happening.Kind;

/** Tells apps what people did, with Jira's events: first the issue's, then the worklog's. */
public final class PublishedEvents implements Consumer<Happening> {

    private static final Map<Kind, Long> TYPES = new EnumMap<>(Map.of(
            Kind.CREATED, EventType.ISSUE_CREATED_ID,
            Kind.UPDATED, EventType.ISSUE_UPDATED_ID,
            Kind.TRANSITIONED, EventType.ISSUE_GENERICEVENT_ID,
            Kind.ASSIGNED, EventType.ISSUE_ASSIGNED_ID,
            Kind.COMMENTED, EventType.ISSUE_COMMENTED_ID,
            Kind.MOVED, EventType.ISSUE_MOVED_ID,
            Kind.DELETED, EventType.ISSUE_DELETED_ID,
            Kind.WORK_LOGGED, EventType.ISSUE_WORKLOGGED_ID,
            Kind.WORK_CHANGED, EventType.ISSUE_WORKLOG_UPDATED_ID,
            Kind.WORK_DELETED, EventType.ISSUE_WORKLOG_DELETED_ID));

    private final JiraApi jira;
    private final EventPublisher publisher;

    public PublishedEvents(JiraApi jira, EventPublisher publisher) {
        this.jira = jira;
        this.publisher = publisher;
    }

    @Override
    public void accept(Happening happening) {
        Issue issue = jira.issue(happening.issue());
        Optional<Worklog> worklog = happening.worklog().map(work -> jira.worklog(work, issue));
        IssueEvent event = new IssueEvent(issue, new HashMap<>(), jira.user(happening.who()), TYPES.get(happening.kind()));
        worklog.ifPresent(event::setWorklog);
        publisher.publish(event);
        worklog.map(work -> worklogEvent(happening.kind(), work)).ifPresent(publisher::publish);
    }

    private static WorklogEvent worklogEvent(Kind kind, Worklog worklog) {
        return switch (kind) {
            case WORK_LOGGED -> new WorklogCreatedEvent(worklog);
            case WORK_CHANGED -> new WorklogUpdatedEvent(worklog);
            case WORK_DELETED -> new WorklogDeletedEvent(worklog);
            default -> throw new IllegalArgumentException(kind + " is not about work");
        };
    }
}
