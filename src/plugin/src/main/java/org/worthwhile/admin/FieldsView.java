package org.worthwhile.admin;

import java.util.List;

/** All kinds of fields, ready to be shown. */
public final class FieldsView {

    private final List<FieldKindView> kinds;
    private final boolean changeable;
    private final String waiting;
    private final String waitingSince;
    private final String waitingChanges;
    private final String indexingAddress;

    FieldsView(Parts parts) {
        kinds = List.copyOf(parts.kinds);
        changeable = parts.changeable;
        waiting = parts.waiting;
        waitingSince = parts.waitingSince;
        waitingChanges = parts.waitingChanges;
        indexingAddress = parts.indexingAddress;
    }

    public List<FieldKindView> getKinds() {
        return kinds;
    }

    /** Whether some kind was not created. */
    public boolean isIncomplete() {
        return kinds.stream().anyMatch(FieldKindView::isMissing);
    }

    /** Whether no kind was created. */
    public boolean isNone() {
        return kinds.stream().allMatch(FieldKindView::isMissing);
    }

    public boolean isChangeable() {
        return changeable;
    }

    /** Which fields wait for a re-index, as a sentence; empty when none does. */
    public String getWaiting() {
        return waiting;
    }

    /** The latest change they wait for, as an ISO moment. */
    public String getWaitingSince() {
        return waitingSince;
    }

    /** How many changes of figures wait to be indexed, as a sentence. */
    public String getWaitingChanges() {
        return waitingChanges;
    }

    public String getIndexingAddress() {
        return indexingAddress;
    }

    /** Collects what the view shows. */
    static final class Parts {

        List<FieldKindView> kinds;
        boolean changeable;
        String waiting;
        String waitingSince;
        String waitingChanges;
        String indexingAddress;
    }
}
