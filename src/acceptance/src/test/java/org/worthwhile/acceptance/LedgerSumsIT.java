package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.codehaus.jackson.JsonNode;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Whatever somebody asks the ledger for: rows and totals agree, and so do screen, interface and export, over several pages and in two currencies. */
@RunWith(Parameterized.class)
public class LedgerSumsIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "SUMS";
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC).minusDays(200);
    private static final int DAYS = 130;
    private static final int ROWS_OF_A_SCREEN = 25;

    @Parameter
    public String asked;

    @Parameters(name = "ledger?{0}")
    public static List<String> questions() {
        return List.of("", "order=DEAREST_FIRST", "order=BY_AUTHOR", "author=dev", "author=petra&pricing=PRICED", "author=otto", "issue=SUMS-2",
                "pricing=UNPRICED", "from=" + FIRST.plusDays(10) + "&to=" + FIRST.plusDays(99), "issue=SUMS-3&author=dev&order=LONGEST_FIRST",
                "from=" + FIRST.plusDays(400));
    }

    /** Dev costs euros, Petra francs, and for Otto there is no rate. Odd minutes at odd rates: every row is rounded. */
    @BeforeClass
    public static void work() {
        ImportedWork world = new ImportedWork().project(PROJECT, 3);
        List<String> people = List.of("dev", "petra", "dev", "otto", "petra");
        for (int day = 0; day < DAYS; day++) {
            world.worklog(PROJECT + "-" + (1 + day % 3), people.get(day % people.size()), FIRST.plusDays(day), 60 * (7 + day * 11 % 97));
        }
        Books books = JIRA.bringIn(world);
        books.price("dev", PROJECT, "EUR", "77.77");
        books.price("petra", PROJECT, "CHF", "93.31");
    }

    @Test
    public void rowsOfTheInterfaceAddUpToItsTotals() {
        assertThat(rowsOfTheInterface()).isEqualTo(totalsOfTheInterface());
    }

    @Test
    public void rowsOfTheExportAddUpToTheTotals() {
        assertThat(rowsOfTheExport()).isEqualTo(totalsOfTheInterface());
    }

    @Test
    public void rowsOfTheScreenAddUpToTheTotals() {
        Sums totals = totalsOfTheInterface();
        Sums rows = Sums.none();
        for (int start = 0; start < totals.count(); start += ROWS_OF_A_SCREEN) {
            rows = rows.plus(rowsOf(screen(start)));
        }

        assertThat(rows).isEqualTo(totals);
    }

    @Test
    public void everyPageOfTheScreenShowsTheTotals() {
        Sums totals = totalsOfTheInterface();

        for (int start = 0; start < totals.count(); start += ROWS_OF_A_SCREEN) {
            assertThat(sumBelow(screen(start), totals.count())).isEqualTo(totals);
        }
    }

    private Sums totalsOfTheInterface() {
        JsonNode ledger = ledger("limit=1");
        Sums spent = Sums.none();
        for (JsonNode money : ledger.get("spent")) {
            spent = spent.plus(Sums.of(0, 0, Books.amount(money)));
        }
        return spent.plus(new Sums(ledger.get("count").asInt(), ledger.get("seconds").asLong(), new TreeMap<>()));
    }

    private Sums rowsOfTheInterface() {
        Sums sums = Sums.none();
        JsonNode entries = ledger("limit=40").get("entries");
        for (; entries.size() > 0; entries = ledger("limit=40&start=" + sums.count()).get("entries")) {
            for (JsonNode entry : entries) {
                sums = sums.plus(Sums.of(1, entry.get("seconds").asLong(), entry.path("cost").isObject() ? Books.cost(entry) : ""));
            }
        }
        return sums;
    }

    private Sums rowsOfTheExport() {
        CsvRows export = CsvRows.of(JIRA.as("admin").get("/projects/" + PROJECT + "/ledger.csv?" + asked).expect(200).body());
        List<String> seconds = export.column("worthwhile.ledger.seconds");
        List<String> currencies = export.column("worthwhile.ledger.currency");
        List<String> costs = export.column("worthwhile.ledger.cost");
        Sums sums = Sums.none();
        for (int row = 0; row < export.count(); row++) {
            sums = sums.plus(Sums.of(1, Long.parseLong(seconds.get(row)), costs.get(row).isEmpty() ? "" : currencies.get(row) + " " + costs.get(row)));
        }
        return sums;
    }

    private JsonNode ledger(String page) {
        return JIRA.as("admin").get("/projects/" + PROJECT + "/ledger?" + page + "&" + asked).expect(200).json();
    }

    private String screen(int start) {
        return JIRA.as("admin").get("/fragments/projects/" + PROJECT + "/ledger?start=" + start + "&" + asked).expect(200).body();
    }

    private static Sums rowsOf(String page) {
        return each("<tr data-worklog-id.*?</tr>", page).stream().map(row -> shown(row, 1)).reduce(Sums.none(), Sums::plus);
    }

    private static Sums sumBelow(String page, int count) {
        return shown(each("<tfoot>.*?</tfoot>", page).get(0), count);
    }

    /** Time and amounts as people read them; an hour of a rate is not among them, it stands in a row with its origin. */
    private static Sums shown(String row, int count) {
        String withoutRate = row.replaceAll("(?s)<td[^>]*>[^<]*<span class=\"worthwhile-figure-note\">.*?</td>", "")
                .replaceAll("(?s)<span class=\"worthwhile-unpriced\">.*?</span>", "").replace("&nbsp;", " ").replace("\u00a0", " ");
        Sums sums = new Sums(count, seconds(each("\\d+:\\d\\d(?= h)", withoutRate).get(0)), new TreeMap<>());
        for (String amount : each("(?:EUR|CHF) [\\d,]+(?:\\.\\d\\d)?", withoutRate)) {
            sums = sums.plus(Sums.of(0, 0, amount.replace(",", "")));
        }
        return sums;
    }

    private static long seconds(String time) {
        String[] parts = time.split(":");
        return Long.parseLong(parts[0]) * 3_600 + Long.parseLong(parts[1]) * 60;
    }

    private static List<String> each(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private record Sums(int count, long seconds, SortedMap<String, BigDecimal> spent) {

        static Sums none() {
            return new Sums(0, 0, new TreeMap<>());
        }

        /** {@code cost} such as EUR 46.67; empty when there is none. */
        static Sums of(int count, long seconds, String cost) {
            SortedMap<String, BigDecimal> spent = new TreeMap<>();
            if (!cost.isEmpty()) {
                spent.put(cost.substring(0, 3), new BigDecimal(cost.substring(4)).setScale(2));
            }
            return new Sums(count, seconds, spent);
        }

        Sums plus(Sums other) {
            SortedMap<String, BigDecimal> sum = new TreeMap<>(spent);
            other.spent.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
            return new Sums(count + other.count, seconds + other.seconds, sum);
        }
    }
}
