package com.atlassian.jira.issue;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/** An issue as it was when it was read. */
public interface Issue extends OfBizValueWrapper, IssueContext, WithId, WithKey {

    @Override
    Long getId();

    @Override
    String getKey();

    String getSummary();

    @Override
    Project getProjectObject();

    @Override
    Long getProjectId();

    @Override
    IssueType getIssueType();

    Status getStatus();

    Priority getPriority();

    /** {@code null} when unassigned. */
    ApplicationUser getAssignee();

    /** The assignee's user key, without a look at the user; {@code null} when there is none. */
    String getAssigneeId();

    ApplicationUser getReporter();

    Timestamp getCreated();

    Timestamp getUpdated();

    /** Seconds; {@code null} when it was never estimated. */
    Long getOriginalEstimate();

    /** Seconds that remain; {@code null} when it was never estimated. */
    Long getEstimate();

    /** Seconds; {@code null} when no work was logged. */
    Long getTimeSpent();

    /** {@code null} when everybody who may browse the project sees the issue. */
    Long getSecurityLevelId();

    boolean isSubTask();

    /** {@code null} for an issue that is not a sub-task. */
    Long getParentId();

    /** {@code null} for an issue that is not a sub-task. */
    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();
}
