package org.worthwhile.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A company's ten years, made up: few large projects and many small ones, a handful of worklogs on most issues and many on some, teams of
 * eight, one account that logs a tenth of everything, some work kept to a group or a role, a few projects with confidential issues.
 */
final class World {

    /** Its work is re-priced. */
    static final String BUSIEST = "p1";
    /** Administers every project, and is in no other group than everybody. */
    static final String BOSS = "boss";
    static final String LEAD = "lead1";
    /** The project with a tenth of all work. */
    static final String LARGEST = "B1";
    static final List<Integer> SPECIAL_COUNTS = List.of(1, 20, 500);

    static final long FIRST_PROJECT = 20_000;
    static final long FIRST_ISSUE = 1_000_000;
    static final long FIRST_WORKLOG = 5_000_000;
    static final int DAYS = 3_650;

    private static final long SEED = 1901_01621;
    private static final double SKEW = 0.93;
    private static final int TEAM = 8;
    /** Every so many projects one pays its people in another currency. */
    private static final int OTHER_CURRENCY_EVERY = 20;
    private static final int CONFIDENTIAL_EVERY = 100;

    final Scale scale;
    final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    final LocalDate firstDay = today.minusDays(DAYS);
    final Chance chance = new Chance(SEED);

    /** By issue. */
    final int[] project;
    final int[] number;
    final boolean[] confidential;
    final long[] spent;
    /** By worklog. */
    final int[] issue;
    final short[] author;
    final short[] day;
    final int[] seconds;

    World(Scale scale) {
        this.scale = scale;
        project = new int[scale.issues()];
        number = new int[scale.issues()];
        confidential = new boolean[scale.issues()];
        spent = new long[scale.issues()];
        issue = new int[scale.worklogs()];
        author = new short[scale.worklogs()];
        day = new short[scale.worklogs()];
        seconds = new int[scale.worklogs()];
        makeIssues();
        makeWork();
    }

    private void makeIssues() {
        double[] sums = new double[scale.projects()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + Math.pow(i + 1, -SKEW);
        }
        int[] last = new int[scale.projects()];
        for (int i = 0; i < scale.issues(); i++) {
            project[i] = isSpecial(i) ? 0 : i < scale.projects() ? i : chance.weighted(sums);
            number[i] = ++last[project[i]];
            confidential[i] = isConfidential(project[i]) && chance.percent(20);
        }
    }

    private void makeWork() {
        int special = SPECIAL_COUNTS.stream().mapToInt(Integer::intValue).sum();
        int ordinary = scale.worklogs() - special;
        int busyness = 0;
        for (int i = 0; i < ordinary; i++) {
            busyness = issueAt(i, ordinary);
            put(i, busyness, i);
        }
        int next = ordinary;
        for (int which = 0; which < SPECIAL_COUNTS.size(); which++) {
            for (int i = 0; i < SPECIAL_COUNTS.get(which); i++) {
                put(next, specialIssue(which), (int) ((long) i * ordinary / SPECIAL_COUNTS.get(which)));
                next++;
            }
        }
    }

    /** One that began not long before, and of two the one that attracts more work. */
    private int issueAt(int worklog, int of) {
        int ordinary = scale.issues() - SPECIAL_COUNTS.size();
        int begun = (int) ((long) worklog * ordinary / of);
        int one = Math.max(0, begun - chance.exponential(scale.issues() / 100.0));
        int other = Math.max(0, begun - chance.exponential(scale.issues() / 100.0));
        return attraction(one) >= attraction(other) ? one : other;
    }

    private static int attraction(int issue) {
        return Integer.reverse(issue * 0x9E3779B9) >>> 1;
    }

    private void put(int worklog, int onIssue, int moment) {
        issue[worklog] = onIssue;
        day[worklog] = (short) Math.min(DAYS - 1, (long) moment * DAYS / scale.worklogs());
        author[worklog] = (short) (chance.percent(10) ? 1 : member(project[onIssue], chance.exponential(2) % TEAM));
        seconds[worklog] = (int) chance.workedSeconds();
        spent[onIssue] += seconds[worklog];
    }

    /** People are numbered from 1. */
    int member(int ofProject, int place) {
        return 2 + (ofProject * 3 + place) % (scale.people() - 1);
    }

    int team() {
        return TEAM;
    }

    private boolean isSpecial(int issueIndex) {
        return issueIndex >= scale.issues() - SPECIAL_COUNTS.size();
    }

    int specialIssue(int which) {
        return scale.issues() - SPECIAL_COUNTS.size() + which;
    }

    boolean isConfidential(int projectIndex) {
        return projectIndex % CONFIDENTIAL_EVERY == CONFIDENTIAL_EVERY / 2;
    }

    String currencyOf(int projectIndex) {
        return projectIndex % OTHER_CURRENCY_EVERY == OTHER_CURRENCY_EVERY / 2 ? "USD" : "EUR";
    }

    String keyOf(int issueIndex) {
        return "B" + (project[issueIndex] + 1) + "-" + number[issueIndex];
    }

    String specialKey(int which) {
        return keyOf(specialIssue(which));
    }

    String leadOf(int projectIndex) {
        return "lead" + (projectIndex % (scale.projects() / scale.projectsOfOneLead()) + 1);
    }

    int leads() {
        return scale.projects() / scale.projectsOfOneLead();
    }
}
