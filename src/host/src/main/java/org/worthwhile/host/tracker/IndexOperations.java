package org.worthwhile.host.tracker;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the nodes of the cluster did to their indexes, in the order of their ids: the counter's row makes writers wait for each other. */
public final class IndexOperations {

    private static final String TABLE = "replicatedindexoperation";

    private final Database database;

    IndexOperations(Database database) {
        this.database = database;
    }

    public void add(String nodeId, IndexOperation.Kind kind, Collection<Long> entityIds) {
        database.runInTransaction(() -> {
            long next = database.nextIds(TABLE, entityIds.size());
            for (long entity : entityIds) {
                Map<String, Object> row = new HashMap<>(Map.of("node", nodeId, "kind", kind.name(), "entity", entity, "id", next));
                row.put("now", Database.column(database.now()));
                database.sql().update("INSERT INTO replicatedindexoperation (id, index_time, node_id, operation, entity_id) "
                        + "VALUES (:id, :now, :node, :kind, :entity)", row);
                next++;
            }
        });
    }

    public List<IndexOperation> after(long id) {
        return database.sql().query("SELECT id, node_id, operation, entity_id FROM replicatedindexoperation WHERE id > :id ORDER BY id",
                Map.of("id", id), (row, number) -> new IndexOperation(row.getLong("id"), row.getString("node_id"),
                        IndexOperation.Kind.valueOf(row.getString("operation")), row.getLong("entity_id")));
    }

    /** 0 before the first. */
    public long last() {
        return database.sql().queryForObject("SELECT COALESCE(MAX(id), 0) FROM replicatedindexoperation", Map.of(), Long.class);
    }
}
