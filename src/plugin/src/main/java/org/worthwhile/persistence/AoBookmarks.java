package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.ledger.Bookmarks;

/** Bookmarks in the table BOOKMARK. */
@Named
public final class AoBookmarks implements Bookmarks {

    private final ActiveObjects ao;

    @Inject
    public AoBookmarks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<String> at(String name) {
        return row(name).map(BookmarkEntity::getMarkText);
    }

    @Override
    public void keep(String name, String text) {
        row(name).ifPresentOrElse(row -> {
            row.setMarkText(text);
            row.save();
        }, () -> UniqueRows.insert(ao, BookmarkEntity.class, Map.of("MARK_NAME", name, "MARK_TEXT", text)));
    }

    private Optional<BookmarkEntity> row(String name) {
        return Arrays.stream(ao.find(BookmarkEntity.class, Query.select().where("MARK_NAME = ?", name))).findFirst();
    }
}
