package org.worthwhile.host.tracker;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.support.DataAccessUtils;

/** Where things are kept that people own and share. Nothing here asks for permission. */
public abstract class SharedStore<T extends Shared> {

    private final Database database;
    private final SharedKind kind;
    private final Sharing sharing;

    SharedStore(Database database, SharedKind kind) {
        this.database = database;
        this.kind = kind;
        this.sharing = new Sharing(database, kind);
    }

    abstract T read(long id, SharedDetails details, String ownerKey, Row row) throws SQLException;

    /** Takes away what hangs on the thing. */
    void removeContent(long id) {
        // most things are one row
    }

    final Database database() {
        return database;
    }

    public final Optional<T> byId(long id) {
        return Optional.ofNullable(DataAccessUtils.singleResult(read(" WHERE id = :id", Map.of("id", id), Map.of(id, sharing.of(id)))));
    }

    /** By name, in two statements. */
    public final List<T> all() {
        return read(" ORDER BY LOWER(" + kind.nameColumn() + "), id", Map.of(), sharing.all());
    }

    private List<T> read(String which, Map<String, ?> values, Map<Long, List<Share>> shares) {
        return database.sql().query("SELECT * FROM " + kind.table() + which, values, (columns, number) -> {
            Row row = new Row(columns);
            long id = row.number("id");
            SharedDetails details = new SharedDetails(row.text(kind.nameColumn()), row.text("description"), shares.getOrDefault(id, List.of()));
            return read(id, details, row.text(kind.ownerColumn()), row);
        });
    }

    /** A favourite of its owner. Within a transaction. */
    final long insert(TrackerUser owner, SharedDetails details) {
        refuseSameName(owner.key(), details.name(), 0);
        long id = database.nextId(kind.table());
        Map<String, Object> row = columns(id, details);
        row.put("owner", owner.key());
        database.sql().update("INSERT INTO " + kind.table() + " (id, " + kind.ownerColumn() + ", " + kind.nameColumn()
                + ", description) VALUES (:id, :owner, :name, :description)", row);
        sharing.replace(id, details.shares());
        sharing.mark(owner.key(), id, true);
        return id;
    }

    /** Within a transaction. */
    final void update(T thing, SharedDetails details) {
        refuseSameName(thing.ownerKey(), details.name(), thing.id());
        database.sql().update("UPDATE " + kind.table() + " SET " + kind.nameColumn() + " = :name, description = :description WHERE id = :id",
                columns(thing.id(), details));
        sharing.replace(thing.id(), details.shares());
    }

    private void refuseSameName(String ownerKey, String name, long id) {
        Long others = database.sql().queryForObject("SELECT COUNT(*) FROM " + kind.table() + " WHERE " + kind.ownerColumn() + " = :owner AND "
                + kind.nameColumn() + " = :name AND id <> :id", Map.of("owner", ownerKey, "name", name, "id", id), Long.class);
        if (others > 0) {
            throw new RejectedInput("name", "You already have one with that name.");
        }
    }

    /** With all that belongs to it. */
    public final void remove(long id) {
        database.runInTransaction(() -> {
            removeContent(id);
            sharing.forget(id);
            database.sql().update("DELETE FROM " + kind.table() + " WHERE id = :id", Map.of("id", id));
        });
    }

    /** Ids, ascending; some may no longer be shared with the person. */
    public final Set<Long> favouritesOf(TrackerUser who) {
        return sharing.favouritesOf(who);
    }

    public final void mark(TrackerUser who, long id, boolean favourite) {
        database.runInTransaction(() -> sharing.mark(who.key(), id, favourite));
    }

    private static Map<String, Object> columns(long id, SharedDetails details) {
        return new HashMap<>(Map.of("id", id, "name", details.name(), "description", details.description()));
    }
}
