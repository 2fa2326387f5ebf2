package org.worthwhile.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums as one would write them by hand for one reader, who is in one group and one role and sees no confidential issue. */
final class PlainFigures {

    private static final String LEDGER = AppTables.name("LEDGER_ENTRY");
    private static final String NOTE = AppTables.name("VALUE_NOTE");
    private static final String LINK = AppTables.name("NOTE_LINK");
    private static final String BUDGET = AppTables.name("BUDGET");
    private static final String HIDDEN = "(SELECT id FROM jiraissue WHERE security IS NOT NULL)";

    private final Database database;
    private final String seen;

    PlainFigures(Database database) {
        this.database = database;
        long role = database.number("SELECT id FROM projectrole WHERE name = 'Administrators'");
        this.seen = "(\"VIS_GROUP_DIGEST\" IS NULL OR \"VIS_GROUP_DIGEST\" = '" + AppTables.digest("jira-software-users") + "') AND (\"VIS_ROLE\" IS NULL OR \"VIS_ROLE\" = "
                + role + ") AND \"WORK_DAY\" <= '" + java.time.LocalDate.now(java.time.ZoneOffset.UTC) + "'";
    }

    /** Everything that a dashboard shows of the projects, added up per currency in the end. */
    Map<String, Map<String, BigDecimal>> portfolio(String lead) {
        String mine = "(SELECT pid FROM projectroleactor WHERE roletypeparameter = '" + lead + "')";
        Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        sum(totals, "spent", "SELECT \"PROJECT_ID\", \"CURRENCY\", SUM(\"COST_MINOR\"), SUM(\"WORKED_SECONDS\"), COUNT(*) FROM " + LEDGER + " WHERE \"PROJECT_ID\" IN " + mine
                + " AND " + seen + " AND \"ISSUE_ID\" NOT IN " + HIDDEN + " GROUP BY 1, 2");
        sum(totals, "expectedValue", "SELECT n.\"PROJECT_ID\", n.\"CURRENCY\", SUM(CASE WHEN k.\"NOTE_ID\" IS NULL THEN n.worth ELSE ROUND(n.worth * k.share / 10000) END) FROM ("
                + "SELECT \"ID\", \"PROJECT_ID\", \"CURRENCY\", ROUND(\"LIKELY_MINOR\"::numeric * \"CONFIDENCE\" / 100) AS worth FROM " + NOTE + " WHERE \"PROJECT_ID\" IN " + mine
                + " AND \"SIDE\" = 'CUSTOMER' AND \"STATE\" NOT IN ('REJECTED', 'WITHDRAWN') AND \"LIKELY_MINOR\" IS NOT NULL AND \"CONFIDENCE\" IS NOT NULL) AS n LEFT JOIN ("
                + "SELECT \"NOTE_ID\", SUM(CASE WHEN \"ISSUE_ID\" IN " + HIDDEN + " THEN 0 ELSE \"SHARE_BP\" END) AS share FROM " + LINK + " WHERE \"PROJECT_ID\" IN " + mine
                + " GROUP BY 1) AS k ON k.\"NOTE_ID\" = n.\"ID\" GROUP BY 1, 2");
        sum(totals, "planned", "SELECT DISTINCT ON (\"PROJECT_ID\") \"PROJECT_ID\", \"CURRENCY\", \"AMOUNT_MINOR\"::numeric FROM " + BUDGET + " WHERE \"PROJECT_ID\" IN " + mine
                + " ORDER BY \"PROJECT_ID\", \"BUDGET_VERSION\" DESC");
        database.rows("SELECT pkey, pname FROM project WHERE id IN " + mine, List::copyOf);
        return totals;
    }

    BigDecimal spentOn(long issueId) {
        return database.rows("SELECT \"CURRENCY\", SUM(\"COST_MINOR\"), SUM(\"WORKED_SECONDS\"), COUNT(*) FROM " + LEDGER + " WHERE \"ISSUE_ID\" = " + issueId + " AND " + seen
                + " GROUP BY 1", row -> row.get(1) == null ? BigDecimal.ZERO : decimal(row.get(1))).stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    BigDecimal worthOf(long issueId) {
        return database.rows("SELECT n.*, l.\"SHARE_BP\", c.\"NAME\", ROUND(ROUND(n.\"LIKELY_MINOR\"::numeric * n.\"CONFIDENCE\" / 100) * l.\"SHARE_BP\" / 10000) "
                + "* CASE WHEN n.\"SIDE\" = 'CUSTOMER' AND n.\"STATE\" NOT IN ('REJECTED', 'WITHDRAWN') THEN 1 ELSE 0 END AS worth FROM " + LINK
                + " l JOIN " + NOTE + " n ON n.\"ID\" = l.\"NOTE_ID\" JOIN " + AppTables.name("CUSTOMER") + " c ON c.\"ID\" = n.\"CUSTOMER_ID\" WHERE l.\"ISSUE_ID\" = " + issueId,
                row -> row.get(row.size() - 1) == null ? BigDecimal.ZERO : decimal(row.get(row.size() - 1))).stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private void sum(Map<String, Map<String, BigDecimal>> totals, String figure, String select) {
        database.rows(select, row -> {
            if (row.get(1) != null && row.get(2) != null) {
                totals.computeIfAbsent((String) row.get(1), currency -> new TreeMap<>()).merge(figure, decimal(row.get(2)), BigDecimal::add);
            }
            return row;
        });
    }

    /** Of minor units; both currencies have two decimals. */
    private static BigDecimal decimal(Object minor) {
        return new BigDecimal(minor.toString()).setScale(0, java.math.RoundingMode.UNNECESSARY).movePointLeft(2);
    }
}
