package org.worthwhile.host.tracker;

/** How an issue ended. */
public enum IssueResolution implements Constant {
    DONE("10000", "Done"), WONT_DO("10001", "Won't Do"), DUPLICATE("10002", "Duplicate"), CANNOT_REPRODUCE("10003", "Cannot Reproduce");

    private final String id;
    private final String displayName;

    IssueResolution(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }
}
