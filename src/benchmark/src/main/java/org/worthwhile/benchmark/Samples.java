package org.worthwhile.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long something took, again and again. */
final class Samples {

    private static final double MILLIS = 1_000_000.0;

    private final List<Long> nanos = new ArrayList<>();

    void add(long took) {
        nanos.add(took);
    }

    double medianMillis() {
        return at(0.5);
    }

    /** Median and, behind it, from the tenth to the ninetieth percent. */
    String words() {
        if (nanos.size() == 1) {
            return text(medianMillis());
        }
        return text(medianMillis()) + " (" + text(at(0.1)) + " – " + text(at(0.9)) + ")";
    }

    static String text(double millis) {
        if (millis >= 10_000) {
            return String.format(Locale.ENGLISH, "%,.1f s", millis / 1_000);
        }
        return millis >= 100 ? String.format(Locale.ENGLISH, "%,.0f ms", millis) : String.format(Locale.ENGLISH, "%.1f ms", millis);
    }

    private double at(double part) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.round(part * (sorted.size() - 1))) / MILLIS;
    }
}
