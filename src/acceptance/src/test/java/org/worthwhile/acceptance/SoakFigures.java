package org.worthwhile.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures by their names, each as text: as they should be, or as one node tells them. */
final class SoakFigures {

    private final SortedMap<String, String> figures = new TreeMap<>();

    void put(String name, Object figure) {
        figures.put(name, figure.toString());
    }

    int count() {
        return figures.size();
    }

    /** In words, both numbers of each. */
    List<String> differencesFrom(SoakFigures expected) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(figures.keySet());
        names.addAll(expected.figures.keySet());
        for (String name : names) {
            String told = figures.getOrDefault(name, "nothing");
            String wanted = expected.figures.getOrDefault(name, "nothing");
            if (!told.equals(wanted)) {
                differences.add(name + ": " + wanted + " by the tracker's tables, " + told + " by the app");
            }
        }
        return differences;
    }
}
