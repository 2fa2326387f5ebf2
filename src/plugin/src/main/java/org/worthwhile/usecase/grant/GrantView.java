package org.worthwhile.usecase.grant;

import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;

/** Who holds which right, as the defaults or in one project, and whether that was decided there or behind it. */
public final class GrantView {

    private final Optional<ProjectRef> project;
    private final GrantTable own;
    private final GrantTable behind;

    GrantView(Optional<ProjectRef> project, GrantTable own, GrantTable behind) {
        this.project = project;
        this.own = own;
        this.behind = behind;
    }

    /** Absent for the defaults. */
    public Optional<ProjectRef> project() {
        return project;
    }

    /** Who holds the right; empty when nobody does. */
    public Set<Holder> holdersOf(Right right) {
        return own.over(behind).holdersOf(right).orElse(Set.of());
    }

    /** Whether it was decided here; otherwise it follows the defaults, or for these what is built in. */
    public boolean isDecidedHere(Right right) {
        return own.holdersOf(right).isPresent();
    }

    /** Who would hold the right if it were not decided here. */
    public Set<Holder> holdersBehind(Right right) {
        return behind.holdersOf(right).orElse(Set.of());
    }
}
