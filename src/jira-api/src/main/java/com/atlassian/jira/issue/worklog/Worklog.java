package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Time somebody worked on an issue. */
public interface Worklog extends WithId {

    @Override
    Long getId();

    Issue getIssue();

    /** The user's key, also when there is no such user any more. */
    String getAuthorKey();

    ApplicationUser getAuthorObject();

    String getUpdateAuthorKey();

    String getComment();

    Date getCreated();

    Date getUpdated();

    /** When the work began. */
    Date getStartDate();

    /** Seconds. */
    Long getTimeSpent();

    /** The group that may see it; {@code null} when no group is named. */
    String getGroupLevel();

    /** The project role that may see it; {@code null} when no role is named. */
    Long getRoleLevelId();

    ProjectRole getRoleLevel();
}
