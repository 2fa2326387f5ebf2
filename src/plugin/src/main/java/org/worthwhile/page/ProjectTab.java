package org.worthwhile.page;

import java.util.Locale;
import java.util.Set;
import org.worthwhile.domain.grant.Right;

/** The tabs of the project's page. */
public enum ProjectTab {

    /** Value and money side by side: for everybody who may see any of it. */
    OVERVIEW("worthwhile.project-page.overview", Set.of(Right.VIEW_VALUE, Right.VIEW_BUDGET, Right.VIEW_HOURS)),
    /** The project's notes. */
    VALUE("worthwhile.project-page.value", Set.of(Right.VIEW_VALUE)),
    /** What it may cost and where it went. */
    BUDGET("worthwhile.project-page.budget", Set.of(Right.VIEW_BUDGET, Right.VIEW_HOURS));

    private final String titleKey;
    private final Set<Right> openedBy;

    ProjectTab(String titleKey, Set<Right> openedBy) {
        this.titleKey = titleKey;
        this.openedBy = openedBy;
    }

    static ProjectTab named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String titleKey() {
        return titleKey;
    }

    /** Where its panel stands, which is what the address of the page names. */
    public String location() {
        return "org.worthwhile.jira:worthwhile-" + name().toLowerCase(Locale.ROOT);
    }

    boolean isOpenTo(Set<Right> held) {
        return openedBy.stream().anyMatch(held::contains);
    }
}
