package org.worthwhile.host.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands rows on in thousands. */
final class Batch<T> {

    static final int SIZE = 1000;

    private final List<T> waiting = new ArrayList<>();
    private final Consumer<List<T>> target;

    Batch(Consumer<List<T>> target) {
        this.target = target;
    }

    void add(T row) {
        waiting.add(row);
        if (waiting.size() == SIZE) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            target.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
