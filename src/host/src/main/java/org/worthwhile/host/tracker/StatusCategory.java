package org.worthwhile.host.tracker;

/** The three groups of statuses, with Jira's ids, keys and lozenge colours. */
public enum StatusCategory {
    TO_DO(2, "new", "To Do", "default"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress"),
    DONE(3, "done", "Done", "success");

    private final long id;
    private final String key;
    private final String displayName;
    private final String lozenge;

    StatusCategory(long id, String key, String displayName, String lozenge) {
        this.id = id;
        this.key = key;
        this.displayName = displayName;
        this.lozenge = lozenge;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    /** AUI lozenge type: {@code aui-lozenge-...}; {@code default} means none. */
    public String lozenge() {
        return lozenge;
    }
}
