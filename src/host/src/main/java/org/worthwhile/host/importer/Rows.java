package org.worthwhile.host.importer;

import java.util.Optional;

/** One kind of file: how its rows are checked, and how they are loaded once everything was found in order. */
interface Rows {

    void check(CsvRow row);

    void load(CsvRow row);

    /** After the last row. */
    default void finish() {
    }

    /** The value if it names somebody; a problem of the row if it names nobody. */
    static Optional<String> person(CsvRow row, String column, Plan plan) {
        Optional<String> name = row.text(column);
        Optional<String> key = name.flatMap(plan::userKey);
        if (name.isPresent() && key.isEmpty()) {
            row.wrong(column + " names nobody: \"" + name.get() + "\"");
        }
        return key;
    }
}
