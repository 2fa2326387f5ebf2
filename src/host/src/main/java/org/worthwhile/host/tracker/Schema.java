package org.worthwhile.host.tracker;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Creates the tables on the first start and brings older ones up to date. A start that was cut short is simply taken up again. */
final class Schema {

    private static final int VERSION = 4;
    private static final long FIRST_ID = 10_000;
    private static final List<String> COUNTED_FIRST = List.of("cwd_user", "cwd_group", "permissionscheme", "schemepermissions",
            "issuesecurityscheme", "schemeissuesecuritylevels", "schemeissuesecurities", "project", "projectrole", "jiraissue", "jiraaction",
            "worklog");
    private static final List<String> COUNTED_SECOND = List.of("projectversion", "component");
    private static final List<String> COUNTED_THIRD = List.of("portalpage", "portletconfiguration", "searchrequest");
    private static final List<String> COUNTED_FOURTH = List.of("customfield", "fieldconfigscheme", "customfieldvalue", "replicatedindexoperation");

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    void bringUpToDate() {
        database.runInTransaction(() -> {
            database.sql().getJdbcTemplate().execute("CREATE TABLE IF NOT EXISTS tracker_schema (version INTEGER NOT NULL)");
            Integer found = database.sql().queryForObject("SELECT COALESCE(MAX(version), 0) FROM tracker_schema", Map.of(), Integer.class);
            if (found > VERSION) {
                throw new IllegalStateException("The tracker's tables have version " + found + "; this program knows version " + VERSION);
            }
            if (found < 1) {
                reach(1, "host/tracker/tables.sql", COUNTED_FIRST);
            }
            if (found < 2) {
                reach(2, "host/tracker/tables-2.sql", COUNTED_SECOND);
                new WiderPermissions(database).grant();
                new NamesInUse(database).register();
            }
            if (found < 3) {
                reach(3, "host/tracker/tables-3.sql", COUNTED_THIRD);
            }
            if (found < 4) {
                reach(4, "host/tracker/tables-4.sql", COUNTED_FOURTH);
            }
        });
    }

    private void reach(int version, String script, List<String> counted) {
        database.sql().getJdbcTemplate().execute((ConnectionCallback<Void>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script, Schema.class.getClassLoader()));
            return null;
        });
        for (String table : counted) {
            database.sql().update("INSERT INTO sequence_value_item (seq_name, seq_id) VALUES (:table, :first)", Map.of("table", table, "first", FIRST_ID));
        }
        database.sql().update("INSERT INTO tracker_schema (version) VALUES (:version)", Map.of("version", version));
    }
}
