package org.worthwhile.admin;

import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.jira.SiteAddresses;

/** A field that there is in Jira. */
public final class FieldView {

    private final boolean first;
    private final CreatedField field;
    private final String reach;
    private final String searching;
    private final String searchingAbout;
    private final String changed;
    private final String contextsAddress;
    private final String screensAddress;

    /**
     * @param first of its kind
     * @param changed who changed it last and when, as a sentence; empty when that is not known
     */
    FieldView(boolean first, CreatedField field, String changed, FieldWording wording, SiteAddresses addresses) {
        this.first = first;
        this.field = field;
        this.reach = wording.reach(field.reach());
        this.searching = wording.searching(field.searching());
        this.searchingAbout = wording.searchingAbout(field);
        this.changed = changed;
        this.contextsAddress = addresses.fieldContexts(field.number());
        this.screensAddress = addresses.fieldScreens(field.id());
    }

    public boolean isFirst() {
        return first;
    }

    public String getId() {
        return field.id();
    }

    public String getName() {
        return field.name();
    }

    public String getReach() {
        return reach;
    }

    public String getSearching() {
        return searching;
    }

    public String getSearchingAbout() {
        return searchingAbout;
    }

    public String getChanged() {
        return changed;
    }

    public String getContextsAddress() {
        return contextsAddress;
    }

    public String getScreensAddress() {
        return screensAddress;
    }

    public boolean isClosed() {
        return field.searching() == Searching.CLOSED;
    }

    public boolean isOpen() {
        return field.searching() == Searching.OPEN;
    }
}
