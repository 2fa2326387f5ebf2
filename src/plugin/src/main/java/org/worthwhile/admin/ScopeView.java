package org.worthwhile.admin;

import java.util.List;
import java.util.stream.Collectors;

/** Where rights are decided: for all projects, or in one of them. */
public final class ScopeView {

    private final String projectKey;
    private final boolean mayChoose;
    private final List<PlaceView> places;

    /**
     * @param projectKey empty for the defaults
     * @param mayChoose whether the reader may decide elsewhere as well
     * @param places the keys of projects to go to
     */
    ScopeView(String projectKey, boolean mayChoose, List<String> places) {
        this.projectKey = projectKey;
        this.mayChoose = mayChoose;
        this.places = places.stream().map(PlaceView::new).collect(Collectors.toUnmodifiableList());
    }

    public String getProjectKey() {
        return projectKey;
    }

    public boolean isMayChoose() {
        return mayChoose;
    }

    public List<PlaceView> getPlaces() {
        return places;
    }
}
