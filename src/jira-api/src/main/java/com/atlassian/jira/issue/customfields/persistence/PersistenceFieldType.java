package com.atlassian.jira.issue.customfields.persistence;

/** The column a value is stored in. */
public final class PersistenceFieldType {

    public static final PersistenceFieldType TYPE_DECIMAL = null;

    public static final PersistenceFieldType TYPE_LIMITED_TEXT = null;

    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = null;

    private PersistenceFieldType() {
    }
}
