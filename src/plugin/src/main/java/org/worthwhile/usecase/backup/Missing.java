package org.worthwhile.usecase.backup;

/** What this Jira would need for something to have a place here. */
public enum Missing {
    PROJECT,
    ISSUE,
    PERSON,
    GROUP,
    ROLE,
    /** Something of the backup that itself has no place here. */
    THING
}
