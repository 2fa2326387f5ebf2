package org.worthwhile.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** The ledger of the largest project as CSV, beside a cursor that is written out row by row. */
final class ExportMeasurement {

    private final Bench bench;
    private final Client admin;

    ExportMeasurement(Bench bench) {
        this.bench = bench;
        this.admin = bench.site().as("admin");
    }

    void csv() {
        Report.Table table = bench.report().table("export", "Entries", "Bytes", "Worthwhile", "SQL", "Ratio", "Heap kept, Worthwhile");
        for (String project : new String[] {"B" + bench.world().scale.projects() / 3, World.LARGEST}) {
            export(table, project);
        }
    }

    private void export(Report.Table table, String project) {
        String path = "/projects/" + project + "/ledger.csv";
        long[] rowsAndCost = read(admin.rest(path));
        Bench.same("Cost in the CSV of " + project, rowsAndCost[1], bench.database().number("SELECT SUM(\"COST_MINOR\") FROM " + from(project)));
        Timing timing = new Timing(1, 5);
        try (HeapWatch heap = HeapWatch.start()) {
            Samples ours = timing.of(() -> admin.drain(path));
            String kept = heap.words();
            Samples plainly = timing.of(() -> plain(project));
            table.row(String.format(Locale.ENGLISH, "%,d", rowsAndCost[0]), String.format(Locale.ENGLISH, "%,d", admin.drain(path)), ours.words(), plainly.words(),
                    Bench.ratio(ours.medianMillis(), plainly.medianMillis()), kept);
        }
    }

    /** Number of rows and minor units of the column with the cost, the eighth. */
    private static long[] read(String csv) {
        long rows = 0;
        long cost = 0;
        for (String line : csv.lines().skip(1).toList()) {
            String[] cells = line.replace("\"", "").split(",", -1);
            rows++;
            cost += cells[7].isEmpty() ? 0 : new BigDecimal(cells[7]).movePointRight(2).longValueExact();
        }
        return new long[] {rows, cost};
    }

    private void plain(String project) {
        try (Connection connection = bench.database().connect(); Writer out = new BufferedWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8))) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement("SELECT l.\"WORKLOG_ID\", l.\"WORK_DAY\", p.pkey || '-' || i.issuenum, i.summary, u.display_name, "
                    + "l.\"WORKED_SECONDS\", l.\"CURRENCY\", l.\"COST_MINOR\" / 100.0, l.\"UNPRICED\", r.\"CURRENCY\", r.\"PER_HOUR_MINOR\" / 100.0, r.\"RATE_LEVEL\", r.\"VALID_FROM\" FROM "
                    + from(project) + " LEFT JOIN jiraissue i ON i.id = l.\"ISSUE_ID\" LEFT JOIN project p ON p.id = i.project LEFT JOIN cwd_user u ON u.user_key = l.\"AUTHOR_KEY\" "
                    + "LEFT JOIN " + AppTables.name("RATE") + " r ON r.\"ID\" = l.\"RATE_ID\" WHERE TRUE ORDER BY l.\"WORK_DAY\" DESC, l.\"WORKLOG_ID\"")) {
                statement.setFetchSize(1_000);
                try (ResultSet rows = statement.executeQuery()) {
                    write(rows, out);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ResultSet rows, Writer out) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                out.append(column == 1 ? "" : ",").append(String.valueOf(rows.getString(column)));
            }
            out.append("\r\n");
        }
    }

    /** What an administrator of Jira sees of the project: who is in no group of developers sees nothing kept to them. */
    private String from(String project) {
        return "(SELECT * FROM " + PlainLedger.APPS + " WHERE \"PROJECT_ID\" = (SELECT id FROM project WHERE pkey = '" + project
                + "') AND \"VIS_GROUP\" IS NULL AND \"VIS_ROLE\" IS NULL) AS l";
    }
}
