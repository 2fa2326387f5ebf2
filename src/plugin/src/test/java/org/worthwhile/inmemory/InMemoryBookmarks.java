package org.worthwhile.inmemory;

import java.util.Optional;
import org.worthwhile.domain.ledger.Bookmarks;

public final class InMemoryBookmarks implements Bookmarks {

    private final UndoableMap<String, String> texts;

    public InMemoryBookmarks() {
        this(new UndoLog());
    }

    public InMemoryBookmarks(UndoLog log) {
        texts = new UndoableMap<>(log);
    }

    @Override
    public Optional<String> at(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public void keep(String name, String text) {
        texts.put(name, text);
    }
}
