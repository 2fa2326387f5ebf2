package com.atlassian.jira.event;

import java.util.Date;

/** An event that knows its moment. */
public abstract class AbstractEvent implements JiraEvent {

    public AbstractEvent() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Date getTime() {
        throw new UnsupportedOperationException("declaration only");
    }
}
