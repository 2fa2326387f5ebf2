package org.worthwhile.inmemory;

import java.util.NavigableMap;
import java.util.TreeMap;

/** A map whose changes can be taken back. */
final class UndoableMap<K, V> {

    private final NavigableMap<K, V> values = new TreeMap<>();
    private final UndoLog log;

    UndoableMap(UndoLog log) {
        this.log = log;
    }

    NavigableMap<K, V> values() {
        return values;
    }

    V get(K key) {
        return values.get(key);
    }

    void put(K key, V value) {
        log.beforeWriting();
        restoreLater(key, values.put(key, value));
    }

    void remove(K key) {
        log.beforeWriting();
        restoreLater(key, values.remove(key));
    }

    private void restoreLater(K key, V before) {
        log.add(() -> {
            if (before == null) {
                values.remove(key);
            } else {
                values.put(key, before);
            }
        });
    }
}
