package com.atlassian.jira.issue.security;

import com.atlassian.jira.scheme.SchemeManager;

/** The issue security schemes. A project without one has no issue that is kept to some people. */
public interface IssueSecuritySchemeManager extends SchemeManager {
}
