package org.worthwhile.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ledger as batched JDBC fills it: a table like the app's, with the same indexes, and nothing that survives being interrupted. */
final class PlainLedger {

    static final String TABLE = "plain_ledger";
    static final String APPS = AppTables.name("LEDGER_ENTRY");

    private static final int BATCH = 1_000;
    private static final String READ = "SELECT w.id, w.issueid, i.project, w.author, to_char(w.startdate AT TIME ZONE 'UTC', 'YYYY-MM-DD'), w.timeworked, "
            + "w.grouplevel, w.rolelevel, CAST(FLOOR(EXTRACT(EPOCH FROM w.updated) * 1000) AS BIGINT) FROM worklog w JOIN jiraissue i ON i.id = w.issueid";
    private static final List<String> COLUMNS = List.of("ISSUE_ID", "PROJECT_ID", "AUTHOR_KEY", "AUTHOR_DIGEST", "ANONYMOUS", "WORK_DAY", "WORKED_SECONDS",
            "VIS_GROUP", "VIS_GROUP_DIGEST", "VIS_ROLE", "JIRA_UPDATED", "RATE_ID", "CURRENCY", "COST_MINOR", "UNPRICED", "WORKLOG_ID");

    private final Database database;
    private final Map<String, String> digests = new HashMap<>();

    PlainLedger(Database database) {
        this.database = database;
    }

    void make() {
        database.run("DROP TABLE IF EXISTS " + TABLE, "CREATE TABLE " + TABLE + " (LIKE " + APPS + " INCLUDING ALL)");
    }

    void rebuild() {
        database.run("TRUNCATE " + TABLE);
        write(READ, "INSERT INTO " + TABLE + " (" + quoted(COLUMNS, "") + ") VALUES (" + "?, ".repeat(COLUMNS.size() - 1) + "?)");
    }

    /** Of worklogs that were changed since then, as far as their entries are older. */
    void catchUp(String since) {
        write(READ + " JOIN " + TABLE + " l ON l.\"WORKLOG_ID\" = w.id WHERE w.updated >= '" + since
                        + "' AND l.\"JIRA_UPDATED\" <> CAST(FLOOR(EXTRACT(EPOCH FROM w.updated) * 1000) AS BIGINT)",
                "UPDATE " + TABLE + " SET " + quoted(COLUMNS.subList(0, COLUMNS.size() - 1), " = ?") + " WHERE \"WORKLOG_ID\" = ?");
    }

    void reprice(String author, String from) {
        Prices prices = Prices.read(database);
        batched("SELECT \"WORKLOG_ID\", \"PROJECT_ID\", \"WORK_DAY\", \"WORKED_SECONDS\" FROM " + TABLE + " WHERE \"AUTHOR_DIGEST\" = '" + AppTables.digest(author)
                + "' AND \"WORK_DAY\" >= '" + from + "'", "UPDATE " + TABLE + " SET \"RATE_ID\" = ?, \"CURRENCY\" = ?, \"COST_MINOR\" = ? WHERE \"WORKLOG_ID\" = ?",
                (row, update) -> {
                    Prices.Price price = prices.of(author, row.getLong(2), row.getString(3));
                    update.setLong(1, price.rateId());
                    update.setString(2, price.currency());
                    update.setLong(3, price.costOf(row.getLong(4)));
                    update.setLong(4, row.getLong(1));
                });
    }

    /** Reads worklogs and entries side by side and prices each worklog once more; returns how many are not in line. */
    long outOfLine() {
        Prices prices = Prices.read(database);
        long[] found = new long[1];
        try (Connection source = database.connect()) {
            source.setAutoCommit(false);
            try (PreparedStatement from = source.prepareStatement("SELECT s.*, l.\"ISSUE_ID\", l.\"PROJECT_ID\", l.\"RATE_ID\", l.\"COST_MINOR\" FROM (" + READ
                    + ") AS s FULL JOIN " + TABLE + " l ON l.\"WORKLOG_ID\" = s.id")) {
                from.setFetchSize(BATCH);
                try (ResultSet rows = from.executeQuery()) {
                    while (rows.next()) {
                        Prices.Price price = prices.of(rows.getString(4), rows.getLong(3), rows.getString(5));
                        boolean inLine = rows.getLong(2) == rows.getLong(10) && rows.getLong(3) == rows.getLong(11)
                                && rows.getLong(12) == (price == null ? 0 : price.rateId()) && rows.getLong(13) == (price == null ? 0 : price.costOf(rows.getLong(6)));
                        found[0] += inLine ? 0 : 1;
                    }
                }
            }
            return found[0];
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the app the entries at once, so that a rebuild begins where rebuilds begin: with a ledger, and a database that knows it. */
    void handToApp() {
        String columns = quoted(COLUMNS, "");
        database.run("TRUNCATE " + APPS, "INSERT INTO " + APPS + " (" + columns + ") SELECT " + columns + " FROM " + TABLE, "VACUUM ANALYZE");
    }

    /** How many rows one of both tables has and the other has not, ids apart. */
    long differences() {
        String columns = quoted(COLUMNS, "");
        return database.number("SELECT COUNT(*) FROM ((SELECT " + columns + " FROM " + APPS + " EXCEPT ALL SELECT " + columns + " FROM " + TABLE
                + ") UNION ALL (SELECT " + columns + " FROM " + TABLE + " EXCEPT ALL SELECT " + columns + " FROM " + APPS + ")) AS d");
    }

    private void write(String read, String write) {
        Prices prices = Prices.read(database);
        batched(read, write, (row, target) -> {
            String author = row.getString(4);
            String day = row.getString(5);
            long seconds = row.getLong(6);
            String group = row.getString(7);
            Prices.Price price = prices.of(author, row.getLong(3), day);
            target.setLong(1, row.getLong(2));
            target.setLong(2, row.getLong(3));
            target.setString(3, author);
            target.setString(4, digest(author));
            target.setBoolean(5, false);
            target.setString(6, day);
            target.setLong(7, seconds);
            target.setString(8, group);
            target.setString(9, group == null ? null : digest(group));
            target.setObject(10, row.getObject(8), Types.BIGINT);
            target.setLong(11, row.getLong(9));
            target.setObject(12, price == null ? null : price.rateId(), Types.BIGINT);
            target.setString(13, price == null ? null : price.currency());
            target.setObject(14, price == null ? null : price.costOf(seconds), Types.BIGINT);
            target.setBoolean(15, price == null);
            target.setLong(16, row.getLong(1));
        });
    }

    private void batched(String read, String write, Cells cells) {
        try (Connection source = database.connect(); Connection target = database.connect()) {
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            try (PreparedStatement from = source.prepareStatement(read); PreparedStatement to = target.prepareStatement(write)) {
                from.setFetchSize(BATCH);
                try (ResultSet rows = from.executeQuery()) {
                    for (int count = 1; rows.next(); count++) {
                        cells.fill(rows, to);
                        to.addBatch();
                        if (count % BATCH == 0) {
                            to.executeBatch();
                            target.commit();
                        }
                    }
                    to.executeBatch();
                    target.commit();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String digest(String text) {
        return digests.computeIfAbsent(text, AppTables::digest);
    }

    private static String quoted(List<String> columns, String suffix) {
        List<String> quoted = new ArrayList<>();
        columns.forEach(column -> quoted.add('"' + column + '"' + suffix));
        return String.join(", ", quoted);
    }

    /** Turns a row that was read into one that is written. */
    private interface Cells {
        void fill(ResultSet row, PreparedStatement target) throws SQLException;
    }
}
