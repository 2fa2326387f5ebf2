package org.worthwhile.panel;

/** The panel when it could not be put together. */
public final class BrokenPanelView {

    private final String issueKey;
    private final String explanation;

    BrokenPanelView(String issueKey, String explanation) {
        this.issueKey = issueKey;
        this.explanation = explanation;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public String getExplanation() {
        return explanation;
    }
}
