package org.worthwhile.host.tracker;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Creates the tables on the first start. A start that was cut short is simply taken up again: the version is written last. */
final class Schema {

    private static final int VERSION = 1;
    private static final long FIRST_ID = 10_000;
    private static final List<String> COUNTED = List.of("cwd_user", "cwd_group", "permissionscheme", "schemepermissions", "issuesecurityscheme",
            "schemeissuesecuritylevels", "schemeissuesecurities", "project", "projectrole", "jiraissue", "jiraaction", "worklog");
    private static final ClassPathResource TABLES = new ClassPathResource("host/tracker/tables.sql", Schema.class.getClassLoader());

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    void bringUpToDate() {
        database.runInTransaction(() -> {
            database.sql().getJdbcTemplate().execute("CREATE TABLE IF NOT EXISTS tracker_schema (version INTEGER NOT NULL)");
            Integer found = database.sql().queryForObject("SELECT MAX(version) FROM tracker_schema", Map.of(), Integer.class);
            if (found == null) {
                createTables();
            } else if (found != VERSION) {
                throw new IllegalStateException("The tracker's tables have version " + found + "; this program knows version " + VERSION);
            }
        });
    }

    private void createTables() {
        database.sql().getJdbcTemplate().execute((ConnectionCallback<Void>) connection -> {
            ScriptUtils.executeSqlScript(connection, TABLES);
            return null;
        });
        for (String table : COUNTED) {
            database.sql().update("INSERT INTO sequence_value_item (seq_name, seq_id) VALUES (:table, :first)", Map.of("table", table, "first", FIRST_ID));
        }
        database.sql().update("INSERT INTO tracker_schema (version) VALUES (:version)", Map.of("version", VERSION));
    }
}
