package org.worthwhile.host.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is on the dashboards: where it stands and what its owner set. Nothing here asks for permission. */
public final class Gadgets {

    /** Jira's limit for one dashboard, unless its administrator sets another. */
    public static final int LIMIT = 20;
    public static final int COLUMNS = 2;
    private static final String FIRST_COLOUR = "color1";
    private static final Pattern COLOUR = Pattern.compile("color[1-8]");
    private static final int NAME_LIMIT = 255;
    private static final String TABLE = "portletconfiguration";

    private final Database database;

    Gadgets(Database database) {
        this.database = database;
    }

    /** Column by column, from top to bottom; two statements. */
    public List<Gadget> on(long dashboardId) {
        return read(" WHERE p.portalpage = :value", dashboardId);
    }

    public Optional<Gadget> byId(long id) {
        return read(" WHERE p.id = :value", id).stream().findFirst();
    }

    private List<Gadget> read(String where, long value) {
        Map<Long, Map<String, String>> preferences = new HashMap<>();
        database.sql().query("""
                SELECT u.portletconfiguration, u.userprefkey, u.userprefvalue FROM gadgetuserpreference u
                JOIN portletconfiguration p ON p.id = u.portletconfiguration""" + where, Map.of("value", value), row -> {
            preferences.computeIfAbsent(row.getLong(1), first -> new TreeMap<>()).put(row.getString(2), row.getString(3));
        });
        return database.sql().query("""
                SELECT p.id, p.portalpage, p.dashboard_module_complete_key, p.column_number, p.color FROM portletconfiguration p
                """ + where + " ORDER BY p.column_number, p.positionseq, p.id", Map.of("value", value), (columns, number) -> {
            Row row = new Row(columns);
            return new Gadget(row.number("id"), row.number("portalpage"), row.text("dashboard_module_complete_key"), (int) row.number("column_number"),
                    row.text("color"), preferences.getOrDefault(row.number("id"), Map.of()));
        });
    }

    /** At the top of the column, as Jira adds one. */
    public Gadget add(long dashboardId, String item, int column) {
        RejectedInput.unlessStorable("item", item);
        if (item.isBlank() || item.length() > NAME_LIMIT || column < 0 || column >= COLUMNS) {
            throw new RejectedInput("item", "There is no such gadget, or no such column.");
        }
        return database.inTransaction(() -> {
            lock(dashboardId);
            if (on(dashboardId).size() >= LIMIT) {
                throw new RejectedInput("item", "A dashboard holds at most " + LIMIT + " gadgets.");
            }
            long id = database.nextId(TABLE);
            Map<String, Object> row = Map.of("id", id, "dashboard", dashboardId, "item", item, "column", column, "colour", FIRST_COLOUR);
            database.sql().update("UPDATE portletconfiguration SET positionseq = positionseq + 1 WHERE portalpage = :dashboard AND column_number = :column", row);
            database.sql().update("""
                    INSERT INTO portletconfiguration (id, portalpage, dashboard_module_complete_key, column_number, positionseq, color)
                    VALUES (:id, :dashboard, :item, :column, 0, :colour)""", row);
            return byId(id).orElseThrow();
        });
    }

    /**
     * Puts the gadgets in this order. Those of other dashboards are passed over; those of this one that are not named, because
     * somebody added them meanwhile, go below the others.
     */
    public void arrange(long dashboardId, List<List<Long>> columns) {
        if (columns.size() > COLUMNS) {
            throw new RejectedInput("columns", "A dashboard has " + COLUMNS + " columns.");
        }
        database.runInTransaction(() -> {
            lock(dashboardId);
            List<Long> unnamed = new ArrayList<>(on(dashboardId).stream().map(Gadget::id).toList());
            unnamed.removeAll(columns.stream().flatMap(List::stream).toList());
            for (int column = 0; column < columns.size(); column++) {
                place(dashboardId, column, column == 0 ? Stream.concat(columns.get(0).stream(), unnamed.stream()).toList() : columns.get(column));
            }
        });
    }

    private void place(long dashboardId, int column, List<Long> ids) {
        for (int position = 0; position < ids.size(); position++) {
            database.sql().update("UPDATE portletconfiguration SET column_number = :column, positionseq = :position WHERE id = :id AND portalpage = :dashboard",
                    Map.of("column", column, "position", position, "id", ids.get(position), "dashboard", dashboardId));
        }
    }

    public void paint(long id, String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new RejectedInput("colour", "There is no such colour.");
        }
        database.runInTransaction(() -> database.sql().update("UPDATE portletconfiguration SET color = :colour WHERE id = :id",
                Map.of("colour", colour, "id", id)));
    }

    /** These and no others hold from now on. */
    public void configure(long id, Map<String, String> preferences) {
        preferences.forEach(Gadgets::acceptPreference);
        database.runInTransaction(() -> {
            database.sql().update("DELETE FROM gadgetuserpreference WHERE portletconfiguration = :id", Map.of("id", id));
            preferences.forEach((key, value) -> database.sql().update("""
                    INSERT INTO gadgetuserpreference (portletconfiguration, userprefkey, userprefvalue) VALUES (:id, :key, :value)""",
                    Map.of("id", id, "key", key, "value", value)));
        });
    }

    private static void acceptPreference(String key, String value) {
        if (key.isEmpty() || key.length() > NAME_LIMIT) {
            throw new RejectedInput("preferences", "The name of a preference has 1 to " + NAME_LIMIT + " characters.");
        }
        RejectedInput.unlessStorable("preferences", key);
        RejectedInput.unlessStorable("preferences", value);
    }

    public void remove(long id) {
        database.runInTransaction(() -> {
            database.sql().update("DELETE FROM gadgetuserpreference WHERE portletconfiguration = :id", Map.of("id", id));
            database.sql().update("DELETE FROM portletconfiguration WHERE id = :id", Map.of("id", id));
        });
    }

    void removeAll(long dashboardId) {
        on(dashboardId).forEach(gadget -> remove(gadget.id()));
    }

    /** Two who change one dashboard do so one after the other. */
    private void lock(long dashboardId) {
        database.sql().queryForList("SELECT id FROM portalpage WHERE id = :id FOR UPDATE", Map.of("id", dashboardId), Long.class);
    }
}
