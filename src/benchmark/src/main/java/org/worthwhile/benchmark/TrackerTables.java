package org.worthwhile.benchmark;

import java.time.LocalDate;

/** Fills the tables of the local Jira with a world. */
final class TrackerTables {

    private static final String CREATED = " 08:00:00+00";
    private static final String[] STATUS = {"10000", "3", "10001", "10002"};

    private final Database database;
    private final World world;

    TrackerTables(Database database, World world) {
        this.database = database;
        this.world = world;
    }

    void fill() {
        people();
        projects();
        issues();
        worklogs();
        for (String table : new String[] {"cwd_user", "project", "jiraissue", "worklog"}) {
            database.run("UPDATE sequence_value_item SET seq_id = (SELECT MAX(id) + 1 FROM " + table + ") WHERE seq_name = '" + table + "'");
        }
        database.run("ANALYZE");
    }

    /** Everybody's password is that of the demo user. */
    private void people() {
        String credential = database.text("SELECT credential FROM cwd_user WHERE user_key = '" + Site.DEMO_USER + "'");
        try (CopiedTable users = new CopiedTable(database,
                "cwd_user (id, user_key, user_name, lower_user_name, display_name, email_address, active, credential, locale, time_zone)")) {
            long id = 30_000;
            for (int i = 1; i <= world.scale.people(); i++) {
                user(users, id++, "p" + i, "Person " + i, credential);
            }
            for (int i = 1; i <= world.leads(); i++) {
                user(users, id++, "lead" + i, "Lead " + i, credential);
            }
            user(users, id, World.BOSS, "Boss", credential);
        }
        database.run("INSERT INTO cwd_membership (parent_id, child_id) SELECT g.id, u.id FROM cwd_group g, cwd_user u "
                + "WHERE g.group_name = 'jira-software-users' AND u.id >= 30000",
                "INSERT INTO cwd_membership (parent_id, child_id) SELECT g.id, u.id FROM cwd_group g, cwd_user u "
                + "WHERE g.group_name = 'developers' AND u.id >= 30000 AND u.user_key LIKE 'p%' AND u.id % 5 = 0");
    }

    private static void user(CopiedTable users, long id, String key, String name, String credential) {
        users.row(id, key, key, key, name, key + "@example.com", "t", credential, "en", "UTC");
    }

    /** Security: a scheme with one level, for the administrators of Jira. */
    private void projects() {
        long scheme = database.number("SELECT permission_scheme FROM project LIMIT 1");
        long administrators = database.number("SELECT id FROM projectrole WHERE name = 'Administrators'");
        database.run("INSERT INTO issuesecurityscheme (id, name) VALUES (900, 'Benchmark')",
                "INSERT INTO schemeissuesecuritylevels (id, scheme, name, description) VALUES (901, 900, 'Confidential', '')",
                "INSERT INTO schemeissuesecurities (id, security, sec_type, sec_parameter) VALUES (902, 901, 'GROUP', 'jira-administrators')");
        try (CopiedTable projects = new CopiedTable(database, "project (id, pkey, pname, description, lead_key, projecttype, avatar_colour, pcounter, "
                + "permission_scheme, security_scheme)")) {
            for (int i = 0; i < world.scale.projects(); i++) {
                projects.row(World.FIRST_PROJECT + i, "B" + (i + 1), "Undertaking " + (i + 1), "", world.leadOf(i), "software", "#336699", 1_000_000,
                        scheme, world.isConfidential(i) ? 900 : null);
            }
        }
        try (CopiedTable actors = new CopiedTable(database, "projectroleactor (pid, projectroleid, roletype, roletypeparameter)")) {
            for (int i = 0; i < world.scale.projects(); i++) {
                actors.row(World.FIRST_PROJECT + i, administrators, "USER", World.BOSS);
                actors.row(World.FIRST_PROJECT + i, administrators, "USER", world.leadOf(i));
            }
        }
    }

    private void issues() {
        try (CopiedTable issues = new CopiedTable(database, "jiraissue (id, project, issuenum, issuetype, summary, issuestatus, priority, assignee, reporter, "
                + "created, updated, timeoriginalestimate, timeestimate, timespent, security)")) {
            for (int i = 0; i < world.scale.issues(); i++) {
                LocalDate day = world.firstDay.plusDays((long) i * World.DAYS / world.scale.issues());
                long estimate = world.chance.workedSeconds() * 5;
                issues.row(World.FIRST_ISSUE + i, World.FIRST_PROJECT + world.project[i], world.number[i], "10002",
                        "Let people " + Words.some(i, 6), STATUS[world.chance.below(STATUS.length)], "3",
                        "p" + world.member(world.project[i], i % world.team()), "lead1", day + CREATED, day + CREATED,
                        estimate, Math.max(0, estimate - world.spent[i]), world.spent[i], world.confidential[i] ? 901 : null);
            }
        }
    }

    private void worklogs() {
        long role = database.number("SELECT id FROM projectrole WHERE name = 'Developers'");
        try (CopiedTable worklogs = new CopiedTable(database,
                "worklog (id, issueid, author, worklogbody, grouplevel, rolelevel, startdate, timeworked, created, updated, updateauthor)")) {
            for (int i = 0; i < world.scale.worklogs(); i++) {
                LocalDate day = world.firstDay.plusDays(world.day[i]);
                String logged = day + String.format(" %02d:%02d:%02d.%03d+00", 8 + i % 10, i % 60, i / 60 % 60, i % 1000);
                boolean kept = world.chance.percent(2);
                worklogs.row(World.FIRST_WORKLOG + i, World.FIRST_ISSUE + world.issue[i], "p" + world.author[i], Words.some(i, 3),
                        kept && i % 2 == 0 ? "developers" : null, kept && i % 2 == 1 ? role : null,
                        logged, world.seconds[i], logged, logged, "p" + world.author[i]);
            }
        }
    }
}
