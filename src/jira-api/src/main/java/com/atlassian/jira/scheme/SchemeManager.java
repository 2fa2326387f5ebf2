package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;

/** Which scheme of one kind a project uses. */
public interface SchemeManager {

    /** {@code null} when the project uses none. */
    Long getSchemeIdFor(Project project);
}
