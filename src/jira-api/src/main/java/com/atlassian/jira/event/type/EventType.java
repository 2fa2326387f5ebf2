package com.atlassian.jira.event.type;

/** The ids of what can happen to an issue. The values come from Jira, or from the host. */
public class EventType {

    public static final Long ISSUE_CREATED_ID = null;

    public static final Long ISSUE_UPDATED_ID = null;

    public static final Long ISSUE_ASSIGNED_ID = null;

    public static final Long ISSUE_COMMENTED_ID = null;

    public static final Long ISSUE_DELETED_ID = null;

    public static final Long ISSUE_MOVED_ID = null;

    public static final Long ISSUE_WORKLOGGED_ID = null;

    public static final Long ISSUE_GENERICEVENT_ID = null;

    public static final Long ISSUE_WORKLOG_UPDATED_ID = null;

    public static final Long ISSUE_WORKLOG_DELETED_ID = null;

    public EventType(String name, String description, Long templateId) {
        throw new UnsupportedOperationException("declaration only");
    }
}
