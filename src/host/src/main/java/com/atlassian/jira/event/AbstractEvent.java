package com.atlassian.jira.event;

import java.util.Date;

/** An event that knows when it was made. */
public abstract class AbstractEvent implements JiraEvent {

    private final Date time = new Date();

    public AbstractEvent() {
    }

    @Override
    public Date getTime() {
        return time;
    }
}
