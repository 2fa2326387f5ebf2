package org.worthwhile.rest;

import java.util.Map;
import java.util.TreeMap;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;

/** Collects why which figures are absent, by their names. */
final class Absences {

    private final Map<String, String> reasons = new TreeMap<>();

    Absences of(String name, Figure<?> figure) {
        figure.absence().map(Absence::name).ifPresent(reason -> reasons.put(name, reason));
        return this;
    }

    /** Null when nothing is absent. */
    Map<String, String> reasons() {
        return reasons.isEmpty() ? null : reasons;
    }
}
