package com.atlassian.jira.issue.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Who may see issues of which security level. */
public interface IssueSecurityLevelManager {

    /** The levels of the project that admit the user. */
    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user);
}
