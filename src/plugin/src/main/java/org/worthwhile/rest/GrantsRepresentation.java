package org.worthwhile.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.usecase.grant.GrantView;

/** Who holds which right. */
final class GrantsRepresentation {

    /** Absent for the defaults. */
    final String project;
    final List<GrantRepresentation> grants;

    GrantsRepresentation(GrantView view) {
        project = view.project().map(found -> found.key()).orElse(null);
        grants = Arrays.stream(Right.values()).map(right -> new GrantRepresentation(view, right)).collect(Collectors.toUnmodifiableList());
    }

    /** The holders of one right. */
    static final class GrantRepresentation {

        final String right;
        final List<String> holders;
        /** Whether it was not decided here, but follows what stands behind. */
        final boolean inherited;

        private GrantRepresentation(GrantView view, Right right) {
            this.right = right.name();
            holders = view.holdersOf(right).stream().map(Holder::text).sorted().collect(Collectors.toUnmodifiableList());
            inherited = !view.isDecidedHere(right);
        }
    }
}
