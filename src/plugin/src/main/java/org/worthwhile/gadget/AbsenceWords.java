package org.worthwhile.gadget;

import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Absence;

/** Says why there is no figure, so that nobody takes a dash for nought. */
final class AbsenceWords {

    private AbsenceWords() {
    }

    /** Null when nothing is absent. */
    static String of(Absence absence, Wording wording) {
        return absence == null ? null : wording.text("worthwhile.absence." + absence.name());
    }
}
