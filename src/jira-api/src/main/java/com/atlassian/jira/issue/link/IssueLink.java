package com.atlassian.jira.issue.link;

import com.atlassian.jira.ofbiz.OfBizValueWrapper;

/** Leads from one issue to another. */
public interface IssueLink extends OfBizValueWrapper {

    Long getSourceId();

    Long getDestinationId();
}
