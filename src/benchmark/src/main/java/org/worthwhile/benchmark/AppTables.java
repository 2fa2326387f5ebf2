package org.worthwhile.benchmark;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** Fills the app's tables: rates, budgets, plans, customers and value notes. The ledger is left to the app. */
final class AppTables {

    static final String PREFIX = "AO_5A5566_";
    private static final int CUSTOMERS = 400;
    private static final String[] STATES = {"QUANTIFIED", "QUANTIFIED", "QUANTIFIED", "CONFIRMED", "DELIVERED", "REALISED", "REJECTED", "WITHDRAWN"};

    private final Database database;
    private final World world;

    AppTables(Database database, World world) {
        this.database = database;
        this.world = world;
    }

    static String name(String table) {
        return '"' + PREFIX + table + '"';
    }

    static String digest(String text) {
        try {
            return String.format("%064x", new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void fill() {
        rates();
        database.run("INSERT INTO " + table("BOOKMARK", "MARK_NAME", "MARK_TEXT") + " VALUES ('rates-state', 'made')");
        budgets();
        plans();
        customers();
        notes();
        for (String table : new String[] {"RATE", "BUDGET", "ISSUE_PLAN", "CUSTOMER", "VALUE_NOTE", "NOTE_LINK"}) {
            database.run("SELECT setval(pg_get_serial_sequence('" + name(table) + "', 'ID'), (SELECT MAX(\"ID\") FROM " + name(table) + "))");
        }
        database.run("ANALYZE");
    }

    /** The default is there from the third year on, so that some early work is unpriced. All work of the busiest has one rate. */
    private void rates() {
        try (CopiedTable rates = new CopiedTable(database, table("RATE", "ID", "RATE_LEVEL", "VALID_FROM", "CURRENCY", "PER_HOUR_MINOR", "RATE_VERSION",
                "REMOVED", "UNIQUE_KEY"))) {
            long id = 1;
            for (int year = 2; year < 10; year += 2) {
                rate(rates, id++, "default", world.firstDay.plusDays(year * 365L), "EUR", 6_000 + 137 * year);
            }
            for (int person = 1; person <= world.scale.people(); person++) {
                for (int year = 0; year < (person == 1 ? 1 : 10) && person % 5 != 0; year += 4) {
                    rate(rates, id++, "person:p" + person, world.firstDay.plusDays(year * 365L), "EUR", 4_500 + person * 11 + year * 150);
                }
            }
            for (int project = 0; project < world.scale.projects(); project++) {
                for (int place = 0; place < world.team() && world.currencyOf(project).equals("USD"); place++) {
                    rate(rates, id++, "person-in-project:p" + world.member(project, place) + ":" + (World.FIRST_PROJECT + project), world.firstDay, "USD",
                            7_000 + place * 333);
                }
            }
        }
    }

    private static void rate(CopiedTable rates, long id, String level, LocalDate from, String currency, long perHour) {
        rates.row(id, level, from, currency, perHour, 1, "f", digest(level) + ":" + from);
    }

    private void budgets() {
        long now = world.today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        try (CopiedTable budgets = new CopiedTable(database, table("BUDGET", "ID", "PROJECT_ID", "BUDGET_VERSION", "CURRENCY", "AMOUNT_MINOR", "PLANNED_SECONDS",
                "PERIOD_FROM", "PERIOD_TO", "TOLERANCE_BP", "REASON", "SET_AT", "SET_BY", "VERSION_KEY"))) {
            long id = 1;
            for (int i = 0; i < world.scale.projects(); i++) {
                for (int version = 1; version <= 1 + i % 3 && i % 10 != 9; version++) {
                    long project = World.FIRST_PROJECT + i;
                    budgets.row(id++, project, version, world.currencyOf(i), (world.chance.amount() + 1_000) * 1_000, null, world.firstDay, world.today.plusYears(1),
                            1_000, "Agreed", now, World.BOSS, project + ":" + version);
                }
            }
        }
    }

    private void plans() {
        try (CopiedTable plans = new CopiedTable(database, table("ISSUE_PLAN", "ID", "ISSUE_ID", "PLAN_VERSION", "CURRENCY", "AMOUNT_MINOR", "PLANNED_SECONDS",
                "SET_AT", "SET_BY"))) {
            long id = 1;
            for (int i = 0; i < world.scale.issues(); i += 5) {
                plans.row(id++, World.FIRST_ISSUE + i, 1, world.currencyOf(world.project[i]), world.chance.amount() * 10, 36_000, 1, World.BOSS);
            }
        }
    }

    private void customers() {
        try (CopiedTable customers = new CopiedTable(database, table("CUSTOMER", "ID", "NAME", "NAME_KEY", "UNIQUE_KEY"))) {
            for (int i = 1; i <= CUSTOMERS; i++) {
                customers.row(i, "Customer " + i, "customer " + i, digest("customer " + i));
            }
        }
    }

    private void notes() {
        try (CopiedTable notes = new CopiedTable(database, table("VALUE_NOTE", "ID", "PROJECT_ID", "CUSTOMER_ID", "WORDS", "READING", "SAID_ON", "CURRENCY",
                    "LOW_MINOR", "LIKELY_MINOR", "HIGH_MINOR", "CONFIDENCE", "SIDE", "STATE", "NOTE_VERSION", "CREATED_AT", "CREATED_BY", "CHANGED_AT", "CHANGED_BY"));
                CopiedTable links = new CopiedTable(database, table("NOTE_LINK", "ID", "NOTE_ID", "PROJECT_ID", "ISSUE_ID", "SHARE_BP", "LINK_KEY"))) {
            int special = World.SPECIAL_COUNTS.stream().mapToInt(Integer::intValue).sum();
            int id = 0;
            Links link = new Links(links);
            for (int i = 0; i < world.scale.notes() - special; i++) {
                int about = world.chance.below(world.scale.issues() - World.SPECIAL_COUNTS.size());
                note(notes, ++id, world.project[about]);
                if (!world.chance.percent(5)) {
                    link.about(id, about);
                }
            }
            for (int which = 0; which < World.SPECIAL_COUNTS.size(); which++) {
                for (int i = 0; i < World.SPECIAL_COUNTS.get(which); i++) {
                    note(notes, ++id, 0);
                    link.to(id, world.specialIssue(which), 10_000);
                }
            }
        }
    }

    private void note(CopiedTable notes, int id, int project) {
        boolean estimated = !world.chance.percent(10);
        long likely = world.chance.amount() * 100 + world.chance.below(100);
        long at = world.firstDay.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + id * 3_000_000L;
        notes.row(id, World.FIRST_PROJECT + project, 1 + world.chance.below(CUSTOMERS), "We would " + Words.some(id, 14) + ".",
                id % 3 == 0 ? Words.some(id + 1, 8) : null, world.firstDay.plusDays(world.chance.below(World.DAYS)),
                estimated ? world.currencyOf(project) : null, estimated ? likely / 2 : null, estimated ? likely : null, estimated ? likely * 2 : null,
                world.chance.percent(95) ? 10 + world.chance.below(91) : null, world.chance.percent(90) ? "CUSTOMER" : "OWN",
                estimated ? STATES[world.chance.below(STATES.length)] : "STATED", 1, at, World.BOSS, at, World.BOSS);
    }

    private static String table(String table, String... columns) {
        return name(table) + " (\"" + String.join("\", \"", columns) + "\")";
    }

    /** Every seventh note is about three issues of its project, of which the shares are not the whole. */
    private final class Links {

        private final CopiedTable links;
        private int id;

        private Links(CopiedTable links) {
            this.links = links;
        }

        void about(int note, int issue) {
            if (note % 7 != 0) {
                to(note, issue, 10_000);
                return;
            }
            Set<Integer> issues = new HashSet<>(Set.of(issue));
            for (int other = issue + 1; other < Math.min(issue + 400, world.scale.issues() - World.SPECIAL_COUNTS.size()) && issues.size() < 3; other++) {
                if (world.project[other] == world.project[issue]) {
                    issues.add(other);
                }
            }
            issues.stream().sorted().forEach(each -> to(note, each, 3_300));
        }

        void to(int note, int issue, int share) {
            links.row(++id, note, World.FIRST_PROJECT + world.project[issue], World.FIRST_ISSUE + issue, share, note + ":" + (World.FIRST_ISSUE + issue));
        }
    }
}
