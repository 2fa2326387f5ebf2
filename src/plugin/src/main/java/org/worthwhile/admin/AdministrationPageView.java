package org.worthwhile.admin;

/** The page around a fragment. */
public final class AdministrationPageView {

    private final String linkId;
    private final String title;
    private final boolean inAdministration;

    AdministrationPageView(String linkId, String title, boolean inAdministration) {
        this.linkId = linkId;
        this.title = title;
        this.inAdministration = inAdministration;
    }

    public String getLinkId() {
        return linkId;
    }

    public String getTitle() {
        return title;
    }

    /** Whether Jira puts the menu of its administration beside the page. */
    public boolean isInAdministration() {
        return inAdministration;
    }
}
