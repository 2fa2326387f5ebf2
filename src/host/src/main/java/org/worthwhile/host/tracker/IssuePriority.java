package org.worthwhile.host.tracker;

/** How urgent an issue is, most urgent first. */
public enum IssuePriority implements Constant {
    HIGHEST("1", "Highest"), HIGH("2", "High"), MEDIUM("3", "Medium"), LOW("4", "Low"), LOWEST("5", "Lowest");

    private final String id;
    private final String displayName;

    IssuePriority(String id, String displayName) {
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
