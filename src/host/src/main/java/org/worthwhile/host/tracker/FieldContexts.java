package org.worthwhile.host.tracker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which projects and issue types have which custom fields. */
final class FieldContexts {

    private final Database database;

    FieldContexts(Database database) {
        this.database = database;
    }

    /** Of every field, in three statements. */
    Map<Long, List<FieldContext>> byField() {
        Map<Long, Set<Long>> projects = new LinkedHashMap<>();
        database.sql().query("SELECT fieldconfigscheme, project FROM configurationcontext ORDER BY project", row -> {
            projects.computeIfAbsent(row.getLong(1), scheme -> new HashSet<>()).add(row.getLong(2));
        });
        Map<Long, Set<IssueType>> types = new LinkedHashMap<>();
        database.sql().query("SELECT fieldconfigscheme, issuetype FROM fieldconfigschemeissuetype", row -> {
            types.computeIfAbsent(row.getLong(1), scheme -> new HashSet<>()).add(Constant.byId(IssueType.class, row.getString(2)));
        });
        Map<Long, List<FieldContext>> contexts = new LinkedHashMap<>();
        database.sql().query("SELECT id, fieldid, configname FROM fieldconfigscheme ORDER BY id", row -> {
            long id = row.getLong(1);
            contexts.computeIfAbsent(row.getLong(2), field -> new ArrayList<>()).add(new FieldContext(id, row.getString(3),
                    Set.copyOf(projects.getOrDefault(id, Set.of())), Set.copyOf(types.getOrDefault(id, Set.of()))));
        });
        return contexts;
    }

    void add(long fieldId, String name, Set<Long> projectIds, Set<IssueType> types) {
        long id = database.nextId("fieldconfigscheme");
        database.sql().update("INSERT INTO fieldconfigscheme (id, fieldid, configname) VALUES (:id, :field, :name)",
                Map.of("id", id, "field", fieldId, "name", name.length() > 255 ? name.substring(0, 255) : name));
        for (long project : projectIds) {
            database.sql().update("INSERT INTO configurationcontext (fieldconfigscheme, project) VALUES (:id, :project)", Map.of("id", id, "project", project));
        }
        for (IssueType type : types) {
            database.sql().update("INSERT INTO fieldconfigschemeissuetype (fieldconfigscheme, issuetype) VALUES (:id, :type)",
                    Map.of("id", id, "type", type.id()));
        }
    }

    void removeAll(long fieldId) {
        for (String table : List.of("configurationcontext", "fieldconfigschemeissuetype")) {
            database.sql().update("DELETE FROM " + table + " WHERE fieldconfigscheme IN (SELECT id FROM fieldconfigscheme WHERE fieldid = :field)",
                    Map.of("field", fieldId));
        }
        database.sql().update("DELETE FROM fieldconfigscheme WHERE fieldid = :field", Map.of("field", fieldId));
    }
}
