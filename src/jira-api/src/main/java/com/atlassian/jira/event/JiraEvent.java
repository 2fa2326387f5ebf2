package com.atlassian.jira.event;

import java.util.Date;

/** Something happened in Jira. */
public interface JiraEvent {

    Date getTime();
}
