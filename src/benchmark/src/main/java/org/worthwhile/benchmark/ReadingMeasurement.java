package org.worthwhile.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.codehaus.jackson.JsonNode;

/** What people wait for: panels, pages, dashboards, the issue view. */
final class ReadingMeasurement {

    private static final String TAB = "?selectedItem=" + Site.APP + ":worthwhile-";

    private final Bench bench;
    private final Client boss;
    private final PlainFigures plain;

    ReadingMeasurement(Bench bench) {
        this.bench = bench;
        this.boss = bench.site().as(World.BOSS);
        this.plain = new PlainFigures(bench.database());
    }

    void panels() {
        Report.Table table = bench.report().table("panels", "Panel", "Notes and worklogs", "Statements", "Worthwhile", "SQL", "Ratio");
        for (int which = 0; which < World.SPECIAL_COUNTS.size(); which++) {
            String key = bench.world().specialKey(which);
            long id = World.FIRST_ISSUE + bench.world().specialIssue(which);
            Bench.same("Value of " + key, sum(boss.json("/issues/" + key + "/value-notes").path("expectedTotals")), plain.worthOf(id));
            Bench.same("Cost of " + key, sum(boss.json("/issues/" + key + "/budget").path("money").path("spent")), plain.spentOn(id));
            panel(table, "Customer value", key, "value-panel", which, () -> plain.worthOf(id));
            panel(table, "Budget", key, "budget-panel", which, () -> plain.spentOn(id));
        }
    }

    private void panel(Report.Table table, String name, String key, String panel, int which, Runnable sql) {
        Runnable request = () -> boss.rest("/fragments/issues/" + key + "/" + panel);
        Samples ours = Timing.QUICK.of(request);
        Samples plainly = Timing.QUICK.of(sql);
        table.row(name, World.SPECIAL_COUNTS.get(which), statementsOf(request), ours.words(), plainly.words(), Bench.ratio(ours.medianMillis(), plainly.medianMillis()));
    }

    void projectPages() {
        Report.Table table = bench.report().table("pages", "Tab", "Entries of the project", "Statements", "Time");
        for (String project : new String[] {"B" + bench.world().scale.projects() / 3, World.LARGEST}) {
            long entries = bench.database().number("SELECT COUNT(*) FROM " + PlainLedger.APPS + " WHERE \"PROJECT_ID\" = (SELECT id FROM project WHERE pkey = '" + project + "')");
            for (String tab : new String[] {"overview", "value", "budget"}) {
                Runnable request = () -> boss.page("/projects/" + project + TAB + tab);
                table.row(tab, String.format(Locale.ENGLISH, "%,d", entries), statementsOf(request), Timing.LONG.of(request).words());
            }
        }
    }

    void portfolio() {
        Report.Table table = bench.report().table("portfolio", "Projects", "Statements", "Worthwhile", "SQL", "Ratio");
        portfolio(table, World.LEAD);
        portfolio(table, World.BOSS);
    }

    private void portfolio(Report.Table table, String who) {
        Client client = bench.site().as(who);
        Runnable request = () -> client.rest("/portfolio?scope=MINE");
        JsonNode answer = client.json("/portfolio?scope=MINE");
        Bench.same("Totals of the projects of " + who, totals(answer), plain.portfolio(who));
        Samples ours = Timing.LONG.of(request);
        Samples plainly = Timing.LONG.of(() -> plain.portfolio(who));
        table.row(answer.path("count").asInt(), statementsOf(request), ours.words(), plainly.words(), Bench.ratio(ours.medianMillis(), plainly.medianMillis()));
    }

    /** The app is disabled after all measurements with it: enabled again, it compares everything with Jira. */
    void issueView() {
        Report.Table table = bench.report().table("issue-view", "Notes and worklogs", "Statements without", "Statements with", "Without the app", "With the app", "Added");
        List<IssueView> with = issueViews();
        bench.site().disableApp();
        List<IssueView> without = issueViews();
        for (int which = 0; which < with.size(); which++) {
            table.row(World.SPECIAL_COUNTS.get(which), without.get(which).statements, with.get(which).statements, without.get(which).took.words(),
                    with.get(which).took.words(), Samples.text(with.get(which).took.medianMillis() - without.get(which).took.medianMillis()));
        }
    }

    private List<IssueView> issueViews() {
        return IntStream.range(0, World.SPECIAL_COUNTS.size()).mapToObj(which -> "/browse/" + bench.world().specialKey(which))
                .map(path -> new IssueView(Timing.QUICK.of(() -> boss.page(path)), statementsOf(() -> boss.page(path)))).toList();
    }

    private record IssueView(Samples took, String statements) { }

    /** On the app's tables, and all: the rest is the local Jira's own. */
    private String statementsOf(Runnable request) {
        CountedDriver.Count count = counted(request);
        return count.app() + " of " + count.all();
    }

    private CountedDriver.Count counted(Runnable request) {
        CountedDriver.Count before = bench.site().statements();
        request.run();
        return bench.site().statements().since(before);
    }

    private static Map<String, Map<String, BigDecimal>> totals(JsonNode answer) {
        Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        for (JsonNode total : answer.path("totals")) {
            for (String figure : new String[] {"spent", "expectedValue", "planned"}) {
                if (total.path(figure).isTextual()) {
                    totals.computeIfAbsent(total.path("currency").asText(), currency -> new TreeMap<>()).put(figure, new BigDecimal(total.path(figure).asText()));
                }
            }
        }
        return totals;
    }

    private static BigDecimal sum(JsonNode amounts) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (JsonNode amount : amounts) {
            sum = sum.add(new BigDecimal(amount.path("amount").asText()));
        }
        return sum;
    }
}
