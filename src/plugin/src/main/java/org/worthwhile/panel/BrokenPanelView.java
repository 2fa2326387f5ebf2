package org.worthwhile.panel;

/** A part of a screen that could not be put together. */
public final class BrokenPanelView {

    private final String panel;
    private final String subjectKey;
    private final String path;
    private final String title;
    private final String explanation;

    BrokenPanelView(String panel, String subjectKey, String path, String title, String explanation) {
        this.panel = panel;
        this.subjectKey = subjectKey;
        this.path = path;
        this.title = title;
        this.explanation = explanation;
    }

    /** The name that runs through the panel's files. */
    public String getPanel() {
        return panel;
    }

    /** Key of the issue or the project it is about. */
    public String getSubjectKey() {
        return subjectKey;
    }

    /** Of the fragment to be fetched once more; empty when the whole page has to be. */
    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public String getExplanation() {
        return explanation;
    }
}
