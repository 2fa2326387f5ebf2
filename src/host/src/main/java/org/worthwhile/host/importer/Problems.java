package org.worthwhile.host.importer;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, up to a number a person can read. */
final class Problems {

    private static final int LIMIT = 100;

    private final List<RowProblem> found = new ArrayList<>();

    void add(String file, long row, String message) {
        found.add(new RowProblem(file, row, message));
        if (found.size() == LIMIT) {
            throw new ImportRefused(found);
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ImportRefused(found);
        }
    }
}
