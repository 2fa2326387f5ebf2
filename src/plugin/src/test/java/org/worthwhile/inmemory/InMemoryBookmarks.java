package org.worthwhile.inmemory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.worthwhile.domain.ledger.Bookmarks;

/** Bookmarks for tests. */
public final class InMemoryBookmarks implements Bookmarks {

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public Optional<String> at(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public void keep(String name, String text) {
        texts.put(name, text);
    }
}
