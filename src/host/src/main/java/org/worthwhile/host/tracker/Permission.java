package org.worthwhile.host.tracker;

/** What a permission scheme grants within a project; the names are the keys Jira uses. */
public enum Permission {
    BROWSE_PROJECTS, EDIT_ISSUES, WORK_ON_ISSUES, ADMINISTER_PROJECTS
}
