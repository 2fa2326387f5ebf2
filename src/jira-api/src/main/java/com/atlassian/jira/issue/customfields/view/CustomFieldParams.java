package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.transport.FieldTransportParams;

/** What was entered for one field, as texts or as values. */
public interface CustomFieldParams extends FieldTransportParams {
}
