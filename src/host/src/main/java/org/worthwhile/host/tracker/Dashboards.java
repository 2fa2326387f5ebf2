package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.support.DataAccessUtils;

/** Dashboards. Nothing here asks for permission. */
public final class Dashboards {

    private static final String SELECT = "SELECT id, username, pagename, description FROM portalpage";

    private final Database database;
    private final Sharing sharing;
    private final Gadgets gadgets;

    Dashboards(Database database) {
        this.database = database;
        this.sharing = new Sharing(database, SharedKind.DASHBOARD);
        this.gadgets = new Gadgets(database);
    }

    public Gadgets gadgets() {
        return gadgets;
    }

    public Optional<Dashboard> byId(long id) {
        List<Dashboard> found = database.sql().query(SELECT + " WHERE id = :id", Map.of("id", id),
                (columns, number) -> dashboard(columns, Map.of(id, sharing.of(id))));
        return Optional.ofNullable(DataAccessUtils.singleResult(found));
    }

    /** By name, in two statements. */
    public List<Dashboard> all() {
        Map<Long, List<Share>> shares = sharing.all();
        return database.sql().query(SELECT + " ORDER BY LOWER(pagename), id", (columns, number) -> dashboard(columns, shares));
    }

    /** A favourite of its owner. */
    public Dashboard add(TrackerUser owner, SharedDetails details) {
        details.check();
        return database.inTransaction(() -> {
            sharing.refuseSameName(owner.key(), details.name(), 0);
            long id = database.nextId(SharedKind.DASHBOARD.table());
            Map<String, Object> row = columns(id, details);
            row.put("owner", owner.key());
            database.sql().update("INSERT INTO portalpage (id, username, pagename, description) VALUES (:id, :owner, :name, :description)", row);
            sharing.replace(id, details.shares());
            sharing.mark(owner.key(), id, true);
            return byId(id).orElseThrow();
        });
    }

    public void change(Dashboard dashboard, SharedDetails details) {
        details.check();
        database.runInTransaction(() -> {
            sharing.refuseSameName(dashboard.ownerKey(), details.name(), dashboard.id());
            database.sql().update("UPDATE portalpage SET pagename = :name, description = :description WHERE id = :id", columns(dashboard.id(), details));
            sharing.replace(dashboard.id(), details.shares());
        });
    }

    /** With all that is on it. */
    public void remove(long id) {
        database.runInTransaction(() -> {
            gadgets.removeAll(id);
            sharing.forget(id);
            database.sql().update("DELETE FROM portalpage WHERE id = :id", Map.of("id", id));
        });
    }

    /** Ids, ascending; some may no longer be shared with the person. */
    public Set<Long> favouritesOf(TrackerUser who) {
        return sharing.favouritesOf(who);
    }

    public void mark(TrackerUser who, long id, boolean favourite) {
        database.runInTransaction(() -> sharing.mark(who.key(), id, favourite));
    }

    private static Map<String, Object> columns(long id, SharedDetails details) {
        return new HashMap<>(Map.of("id", id, "name", details.name(), "description", details.description()));
    }

    private static Dashboard dashboard(ResultSet columns, Map<Long, List<Share>> shares) throws SQLException {
        Row row = new Row(columns);
        long id = row.number("id");
        return new Dashboard(id, row.text("pagename"), row.text("description"), row.text("username"), shares.getOrDefault(id, List.of()));
    }
}
