package org.worthwhile.host.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** With whom things of one kind are shared, and whose favourites they are. */
final class Sharing {

    private final Database database;
    private final SharedKind kind;

    Sharing(Database database, SharedKind kind) {
        this.database = database;
        this.kind = kind;
    }

    /** Of all things of the kind, by their ids. */
    Map<Long, List<Share>> all() {
        return read("", Map.of("type", kind.stored()));
    }

    List<Share> of(long id) {
        return read(" AND entityid = :id", Map.of("type", kind.stored(), "id", id)).getOrDefault(id, List.of());
    }

    private Map<Long, List<Share>> read(String narrowed, Map<String, ?> values) {
        Map<Long, List<Share>> shares = new HashMap<>();
        database.sql().query("SELECT entityid, sharetype, param1 FROM sharepermissions WHERE entitytype = :type" + narrowed
                + " ORDER BY sharetype, param1", values, row -> {
            shares.computeIfAbsent(row.getLong(1), first -> new ArrayList<>())
                    .add(new Share(Share.Kind.valueOf(row.getString(2)), row.getString(3)));
        });
        return shares;
    }

    void replace(long id, List<Share> shares) {
        Map<String, Object> thing = thing(id);
        database.sql().update("DELETE FROM sharepermissions WHERE entitytype = :type AND entityid = :id", thing);
        for (Share share : Set.copyOf(shares)) {
            Map<String, Object> row = new HashMap<>(thing);
            row.put("kind", share.kind().name());
            row.put("parameter", share.parameter());
            database.sql().update("INSERT INTO sharepermissions (entitytype, entityid, sharetype, param1) VALUES (:type, :id, :kind, :parameter)", row);
        }
    }

    /** Ascending ids. */
    Set<Long> favouritesOf(TrackerUser who) {
        return new TreeSet<>(database.sql().queryForList("SELECT entityid FROM favouriteassociations WHERE username = :user AND entitytype = :type",
                Map.of("user", who.key(), "type", kind.stored()), Long.class));
    }

    void mark(String userKey, long id, boolean favourite) {
        Map<String, Object> values = thing(id);
        values.put("user", userKey);
        database.sql().update("DELETE FROM favouriteassociations WHERE username = :user AND entitytype = :type AND entityid = :id", values);
        if (favourite) {
            database.sql().update("INSERT INTO favouriteassociations (username, entitytype, entityid) VALUES (:user, :type, :id)", values);
        }
    }

    void forget(long id) {
        replace(id, List.of());
        database.sql().update("DELETE FROM favouriteassociations WHERE entitytype = :type AND entityid = :id", thing(id));
    }

    private Map<String, Object> thing(long id) {
        return new HashMap<>(Map.of("type", kind.stored(), "id", id));
    }
}
