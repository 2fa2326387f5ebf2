package com.atlassian.jira.issue.customfields.persistence;

/** The column a value is stored in. */
public final class PersistenceFieldType {

    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("numbervalue");
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("stringvalue");
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("textvalue");

    private final String column;

    private PersistenceFieldType(String column) {
        this.column = column;
    }

    @Override
    public String toString() {
        return column;
    }
}
