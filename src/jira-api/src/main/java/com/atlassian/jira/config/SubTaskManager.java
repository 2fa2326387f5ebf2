package com.atlassian.jira.config;

import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;

/** Knows which issues are parts of which. */
public interface SubTaskManager {

    /** From the issue to each of its sub-tasks, in their order; empty when it has none or does not exist. */
    List<IssueLink> getSubTaskIssueLinks(Long issueId);
}
