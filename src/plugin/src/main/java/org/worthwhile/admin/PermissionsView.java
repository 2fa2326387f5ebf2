package org.worthwhile.admin;

import java.util.List;

/** Who holds which right in one place. */
public final class PermissionsView {

    private final ScopeView scope;
    private final String title;
    private final String about;
    private final String inheritText;
    private final List<RightView> rights;
    private final List<GrantChangeView> changes;

    PermissionsView(ScopeView scope, String title, String about, String inheritText, List<RightView> rights, List<GrantChangeView> changes) {
        this.scope = scope;
        this.title = title;
        this.about = about;
        this.inheritText = inheritText;
        this.rights = List.copyOf(rights);
        this.changes = List.copyOf(changes);
    }

    /** @param about says that there is no such project */
    static PermissionsView ofNoProject(ScopeView scope, String about) {
        return new PermissionsView(scope, "", about, "", List.of(), List.of());
    }

    public ScopeView getScope() {
        return scope;
    }

    public String getTitle() {
        return title;
    }

    public String getAbout() {
        return about;
    }

    /** What going back to what stands behind a decision is called. */
    public String getInheritText() {
        return inheritText;
    }

    /** None when there is no such project. */
    public List<RightView> getRights() {
        return rights;
    }

    /** The latest ones. */
    public List<GrantChangeView> getChanges() {
        return changes;
    }
}
