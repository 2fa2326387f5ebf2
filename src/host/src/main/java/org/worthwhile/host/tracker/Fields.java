package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Custom fields with their contexts and their places on the one screen there is. Nothing here asks for permission. */
public final class Fields {

    /** Jira's Default Screen, which issues are created, edited and viewed with. */
    public static final long DEFAULT_SCREEN = 1;
    private static final int NAME_LIMIT = 255;
    private static final String SELECT = "SELECT id, customfieldtypekey, customfieldsearcherkey, cfname, description FROM customfield";

    private final Database database;
    private final FieldContexts contexts;

    Fields(Database database) {
        this.database = database;
        this.contexts = new FieldContexts(database);
    }

    /** By name, in a fixed number of statements. */
    public List<TrackerField> all() {
        Map<Long, List<FieldContext>> ofFields = contexts.byField();
        List<Long> onScreen = onScreen();
        return database.sql().query(SELECT + " ORDER BY LOWER(cfname), id", (columns, number) -> field(columns, ofFields, onScreen));
    }

    public Optional<TrackerField> byId(long id) {
        return all().stream().filter(field -> field.id() == id).findFirst();
    }

    /** Ids in the order of the screen. */
    public List<Long> onScreen() {
        return database.sql().queryForList("SELECT fieldidentifier FROM fieldscreenlayoutitem WHERE fieldscreen = :screen ORDER BY sequence",
                Map.of("screen", DEFAULT_SCREEN), Long.class);
    }

    public TrackerField add(NewField field) {
        acceptName(field.name());
        RejectedInput.unlessStorable("description", field.description());
        return database.inTransaction(() -> {
            long id = database.nextId("customfield");
            Map<String, Object> row = new HashMap<>();
            row.put("id", id);
            row.put("type", field.typeKey());
            row.put("searcher", Database.orNull(field.searcherKey()));
            row.put("name", field.name().strip());
            row.put("description", field.description());
            database.sql().update("""
                    INSERT INTO customfield (id, customfieldtypekey, customfieldsearcherkey, cfname, description)
                    VALUES (:id, :type, :searcher, :name, :description)""", row);
            contexts.add(id, "Default Configuration Scheme for " + field.name().strip(), field.projectIds(), field.types());
            return byId(id).orElseThrow();
        });
    }

    public void change(long id, String name, String description, Optional<String> searcherKey) {
        acceptName(name);
        RejectedInput.unlessStorable("description", description);
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("name", name.strip());
        row.put("description", description);
        row.put("searcher", Database.orNull(searcherKey));
        database.runInTransaction(() -> database.sql().update("""
                UPDATE customfield SET cfname = :name, description = :description, customfieldsearcherkey = :searcher WHERE id = :id""", row));
    }

    /** The field's only context from now on; no projects or types for all of them. */
    public void limit(long id, Set<Long> projectIds, Set<IssueType> types) {
        database.runInTransaction(() -> {
            String name = byId(id).flatMap(field -> field.contexts().stream().findFirst()).map(FieldContext::name).orElse("Context");
            contexts.removeAll(id);
            contexts.add(id, name, projectIds, types);
        });
    }

    /** At the end of the screen. */
    public void putOnScreen(long id) {
        Map<String, Object> place = Map.of("screen", DEFAULT_SCREEN, "field", id);
        database.runInTransaction(() -> {
            if (!onScreen().contains(id)) {
                database.sql().update("""
                        INSERT INTO fieldscreenlayoutitem (fieldscreen, fieldidentifier, sequence)
                        SELECT :screen, :field, COALESCE(MAX(sequence), 0) + 1 FROM fieldscreenlayoutitem WHERE fieldscreen = :screen""", place);
            }
        });
    }

    public void takeFromScreen(long id) {
        database.runInTransaction(() -> database.sql().update(
                "DELETE FROM fieldscreenlayoutitem WHERE fieldscreen = :screen AND fieldidentifier = :field",
                Map.of("screen", DEFAULT_SCREEN, "field", id)));
    }

    /** With its values, contexts and its place on the screen. */
    public void remove(long id) {
        database.runInTransaction(() -> {
            contexts.removeAll(id);
            for (String column : List.of("customfieldvalue WHERE customfield", "fieldscreenlayoutitem WHERE fieldidentifier", "customfield WHERE id")) {
                database.sql().update("DELETE FROM " + column + " = :field", Map.of("field", id));
            }
        });
    }

    private static void acceptName(String name) {
        if (name.isBlank()) {
            throw new RejectedInput("fieldName", "You must enter a name for this custom field.");
        }
        if (name.strip().length() > NAME_LIMIT) {
            throw new RejectedInput("fieldName", "The name must not have more than " + NAME_LIMIT + " characters.");
        }
        RejectedInput.unlessStorable("fieldName", name);
    }

    private static TrackerField field(ResultSet columns, Map<Long, List<FieldContext>> contexts, List<Long> onScreen) throws SQLException {
        Row row = new Row(columns);
        long id = row.number("id");
        return new TrackerField(id, row.text("customfieldtypekey"), row.optionalText("customfieldsearcherkey"), row.text("cfname"),
                row.text("description"), contexts.getOrDefault(id, List.of()), onScreen.contains(id));
    }
}
