package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.admin.HolderView;

/** To whom rights can be granted. */
final class HoldersRepresentation {

    final List<HolderRepresentation> holders;

    HoldersRepresentation(List<HolderView> found) {
        holders = found.stream().map(HolderRepresentation::new).collect(Collectors.toUnmodifiableList());
    }

    /** A group, a role, or what one of Jira's permissions makes of people. */
    static final class HolderRepresentation {

        /** As requests name it. */
        final String holder;
        final String name;
        /** In the reader's words; empty when the name says enough. */
        final String kind;

        private HolderRepresentation(HolderView view) {
            holder = view.getText();
            name = view.getName();
            kind = view.getKind();
        }
    }
}
