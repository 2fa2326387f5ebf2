package org.worthwhile.host.tracker;

/** A text of an issue. */
public enum IssueText {

    SUMMARY("i.summary"), DESCRIPTION("i.description");

    private final String column;

    IssueText(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
