package org.worthwhile.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.codehaus.jackson.JsonNode;

/** The same figures as one node tells them: by REST, in the export and on the page. */
final class SoakAnswers {

    private static final Pattern SHOWN = Pattern.compile("<abbr class=\"worthwhile-currency\"[^>]*>(\\w+)</abbr> <span class=\"worthwhile-amount\">([^<]*)</span>"
            + "|<span class=\"worthwhile-value\">(\\w{3})\\s?([^<]*)</span>");

    private final RestClient admin;
    private final Books books;
    private final Map<String, String> fields;
    private final SoakFigures figures = new SoakFigures();

    /** @param fields ids of our custom fields by their kinds */
    SoakAnswers(SoakNode node, Map<String, String> fields) {
        this.fields = fields;
        this.admin = node.as("admin");
        this.books = node.books();
    }

    SoakFigures figures(Collection<String> projects, Collection<SoakTracker.Issue> chosen) {
        projects.forEach(this::project);
        portfolio(projects);
        chosen.forEach(this::issue);
        return figures;
    }

    private void project(String project) {
        books.entriesOf(project).forEach(entry -> figures.put(project + " entry " + entry.get("worklogId"), entry.path("issueKey").asText() + " "
                + entry.path("person").path("key").asText() + " " + entry.path("day").asText() + " " + entry.path("seconds") + " s "
                + (entry.path("unpriced").asBoolean() ? "unpriced" : SoakMoney.told(entry.path("cost")))));
        JsonNode ledger = books.ledgerOf(project);
        figures.put(project + " ledger spent", SoakMoney.told(ledger.path("spent")));
        figures.put(project + " ledger count", ledger.path("count") + " entries, " + ledger.path("seconds") + " s, unpriced " + ledger.path("unpricedEntries")
                + " entries, " + ledger.path("unpricedSeconds") + " s");
        export(project);
        JsonNode money = books.projectMoney(project);
        String spent = SoakMoney.told(money.path("money").path("spent"));
        figures.put(project + " spent", spent);
        figures.put(project + " worked", money.path("hours").path("workedSeconds") + " s in " + money.path("hours").path("entries"));
        JsonNode budget = money.path("money").path("budget");
        if (budget.isObject()) {
            figures.put(project + " planned", SoakMoney.told(budget.path("amount")) + " at version " + budget.path("version"));
            figures.put(project + " remaining", SoakMoney.told(money.path("money").path("remaining")));
        }
        parts(project + " month ", money.path("months"), List.of("month"));
        parts(project + " issue ", admin.get("/projects/" + project + "/money/issues").expect(200).json().path("issues"), List.of("issueKey"));
        parts(project + " person ", admin.get("/projects/" + project + "/money/people").expect(200).json().path("people"), List.of("person", "key"));
        JsonNode notes = admin.get("/projects/" + project + "/value-notes?limit=1").expect(200).json();
        String value = SoakMoney.told(notes.path("expectedTotals"));
        figures.put(project + " expected value", value);
        figures.put(project + " notes", notes.path("count") + ", without a figure " + notes.path("withoutExpectedValue"));
        figures.put(project + " page lacks", lacking(project, List.of(spent, value, SoakMoney.told(budget.path("amount")))));
    }

    private void export(String project) {
        CsvRows rows = CsvRows.of(books.csv(project));
        List<String> currencies = rows.column("worthwhile.ledger.currency");
        List<String> costs = rows.column("worthwhile.ledger.cost");
        SoakMoney spent = new SoakMoney();
        for (int i = 0; i < rows.count(); i++) {
            if (!costs.get(i).isEmpty()) {
                spent.add(currencies.get(i), Long.parseLong(costs.get(i).replace(".", "")));
            }
        }
        figures.put(project + " CSV spent", spent);
        figures.put(project + " CSV count", rows.count());
    }

    /** Months in which nobody worked are told as well. */
    private void parts(String name, JsonNode parts, List<String> path) {
        for (JsonNode part : parts) {
            JsonNode key = part;
            for (String step : path) {
                key = key.path(step);
            }
            if (part.path("seconds").asLong() > 0) {
                figures.put(name + key.asText(), SoakMoney.told(part.path("spent")) + "; " + part.path("seconds") + " s");
            }
        }
    }

    /** Amounts that the page of the project does not show, whatever separators it uses; whole ones may do without decimals. */
    private String lacking(String project, List<String> amounts) {
        String page = admin.get("/fragments/projects/" + project + "/overview").expect(200).body();
        Set<String> shown = SHOWN.matcher(page).results().map(SoakAnswers::plain).collect(Collectors.toSet());
        return amounts.stream().flatMap(some -> List.of(some.split(", ")).stream()).filter(amount -> !amount.isEmpty())
                .filter(amount -> !shown.contains(amount.replaceAll("[. ]", "")) && !shown.contains(amount.replaceAll("\\.0+$| ", "")))
                .distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String plain(MatchResult shown) {
        String text = shown.group(1) == null ? shown.group(3) + shown.group(4) : shown.group(1) + shown.group(2);
        return text.replace('\u2212', '-').replaceAll("[^A-Z0-9-]", "");
    }

    private void portfolio(Collection<String> projects) {
        JsonNode portfolio = admin.get("/portfolio?scope=PROJECTS&projects=" + String.join(",", projects)).expect(200).json();
        for (JsonNode row : portfolio.path("projects")) {
            figures.put("portfolio " + row.path("key").asText(), "value " + SoakMoney.told(row.path("expectedValue"))
                    + "; planned " + SoakMoney.told(row.path("planned")) + "; spent "
                    + SoakMoney.told(row.path("spent")) + "; remaining " + SoakMoney.told(row.path("remaining")));
        }
        for (JsonNode total : portfolio.path("totals")) {
            total("value", total, "expectedValue");
            total("planned", total, "planned");
            total("spent", total, "spent");
        }
    }

    private void total(String what, JsonNode total, String field) {
        if (total.has(field)) {
            figures.put("portfolio in " + total.path("currency").asText() + " " + what, total.path(field).asText());
        }
    }

    private void issue(SoakTracker.Issue issue) {
        JsonNode budget = books.issueBudget(issue.key());
        JsonNode money = budget.path("money");
        figures.put("issue " + issue.key(), "planned " + SoakMoney.told(money.path("planned")) + "; spent " + SoakMoney.told(money.path("spent")) + "; remaining "
                + SoakMoney.told(money.path("remaining")) + "; value " + SoakMoney.told(budget.path("expectedValue")) + "; "
                + budget.path("hours").path("workedSeconds") + " s; unpriced " + money.path("unpricedEntries"));
        JsonNode notes = admin.get(Paths.notesOf(issue.key())).expect(200).json();
        JsonNode shown = admin.get("/rest/api/2/issue/" + issue.key()).expect(200).json().path("fields");
        String currency = books.projectMoney(issue.project()).path("money").path("budget").path("amount").path("currency").asText();
        fields.forEach((kind, id) -> figures.put("issue " + issue.key() + " field " + kind, SoakMoney.ofField(currency, shown.path(id))));
        figures.put("issue " + issue.key() + " notes", notes.path("notes").size() + "; " + SoakMoney.told(notes.path("expectedTotals")));
    }
}
