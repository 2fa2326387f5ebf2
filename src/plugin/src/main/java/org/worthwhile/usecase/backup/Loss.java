package org.worthwhile.usecase.backup;

/** What of a backup has no place here. */
public enum Loss {
    NOTE,
    /** Of a note that is kept with its other issues. */
    LINK,
    RATE,
    /** One version of it. */
    BUDGET,
    PLAN,
    /** On a right, with all its holders. */
    DECISION,
    /** Of a right that is decided without it. */
    HOLDER,
    AUDIT_ENTRY,
    /** The entry is kept, in the name of no project. */
    PROJECT_OF_AUDIT_ENTRY
}
