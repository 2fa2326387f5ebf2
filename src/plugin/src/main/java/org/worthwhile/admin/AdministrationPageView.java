package org.worthwhile.admin;

/** The page around a fragment. */
public final class AdministrationPageView {

    private final String linkId;
    private final String title;

    AdministrationPageView(String linkId, String title) {
        this.linkId = linkId;
        this.title = title;
    }

    public String getLinkId() {
        return linkId;
    }

    public String getTitle() {
        return title;
    }
}
