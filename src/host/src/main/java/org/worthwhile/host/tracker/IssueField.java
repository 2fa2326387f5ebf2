package org.worthwhile.host.tracker;

/** What issues are asked by: a value of theirs, or names they carry. */
public enum IssueField {
    /** By its id, a number. */
    ISSUE,
    /** By its id, a number. */
    PROJECT, TYPE, STATUS, PRIORITY, RESOLUTION,
    /** By key. */
    ASSIGNEE,
    /** By key. */
    REPORTER, LABELS, COMPONENTS, FIX_VERSIONS
}
