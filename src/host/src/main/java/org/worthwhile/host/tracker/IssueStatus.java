package org.worthwhile.host.tracker;

/** Where an issue stands. */
public enum IssueStatus implements Constant {
    TO_DO("10000", "To Do", StatusCategory.TO_DO),
    IN_PROGRESS("3", "In Progress", StatusCategory.IN_PROGRESS),
    IN_REVIEW("10001", "In Review", StatusCategory.IN_PROGRESS),
    DONE("10002", "Done", StatusCategory.DONE);

    private final String id;
    private final String displayName;
    private final StatusCategory category;

    IssueStatus(String id, String displayName, StatusCategory category) {
        this.id = id;
        this.displayName = displayName;
        this.category = category;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    public StatusCategory category() {
        return category;
    }
}
