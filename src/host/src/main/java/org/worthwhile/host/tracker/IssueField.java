package org.worthwhile.host.tracker;

/** What issues are asked by: a column of theirs, or names they carry. */
public enum IssueField {
    /** By its id, a number. */
    ISSUE("i.id"),
    /** By its id, a number. */
    PROJECT("i.project"),
    TYPE("i.issuetype"), STATUS("i.issuestatus"), PRIORITY("i.priority"), RESOLUTION("i.resolution"),
    /** By key. */
    ASSIGNEE("i.assignee"),
    /** By key. */
    REPORTER("i.reporter"),
    LABELS(IssueRows.LABEL), COMPONENTS(IssueRows.COMPONENT), FIX_VERSIONS(IssueRows.FIX_VERSION);

    private final String place;

    IssueField(String place) {
        this.place = place;
    }

    /** Of a field with one value. */
    String column() {
        return place;
    }

    /** Of names, of which an issue has none or several. */
    String kind() {
        return place;
    }

    boolean hasNames() {
        return this == LABELS || this == COMPONENTS || this == FIX_VERSIONS;
    }
}
