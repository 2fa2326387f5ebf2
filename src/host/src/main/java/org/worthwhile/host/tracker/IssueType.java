package org.worthwhile.host.tracker;

/** What kind of work an issue is. */
public enum IssueType implements Constant {
    EPIC("10000", "Epic"),
    STORY("10001", "Story"),
    TASK("10002", "Task"),
    BUG("10003", "Bug"),
    SUB_TASK("10004", "Sub-task");

    private final String id;
    private final String displayName;

    IssueType(String id, String displayName) {
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

    public boolean isSubTask() {
        return this == SUB_TASK;
    }
}
