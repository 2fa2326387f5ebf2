package org.worthwhile.domain.grant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody may do in a project, and which of it on each issue there that the person may see, without a look at the issue. */
public final class ProjectRights {

    public static final ProjectRights NONE = new ProjectRights(Set.of(), Set.of());

    private final Set<Right> held;
    private final Set<Right> onEachIssue;

    public ProjectRights(Set<Right> held, Set<Right> onEachIssue) {
        this.held = copyOf(held);
        this.onEachIssue = copyOf(onEachIssue);
    }

    public Set<Right> held() {
        return held;
    }

    /** Those that do not depend on whether the person may edit the issue. */
    public Set<Right> onEachIssue() {
        return onEachIssue;
    }

    private static Set<Right> copyOf(Set<Right> rights) {
        Set<Right> copy = EnumSet.noneOf(Right.class);
        copy.addAll(rights);
        return Collections.unmodifiableSet(copy);
    }
}
