package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Work is logged, changed, moved and deleted in Jira; ledger, issue and project say the same about it, to the cent. */
public class LedgerRestIT {

    private static final String EURO = "WERK";
    private static final String YEN = "YEN";
    private static final String DINAR = "DINAR";
    /** Where those who move work there have no rate. */
    private static final String AWAY = "AWAY";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);

    private static LocalJiraProcess jira;
    private static Books books;
    private static JiraWork dev;
    private static JiraWork petra;
    private static JiraWork otto;
    private static JiraWork admin;

    @BeforeClass
    public static void start() {
        ImportedWork world = new ImportedWork().project(EURO, 3).project(YEN, 1).project(DINAR, 1).project(AWAY, 1);
        world.worklog("WERK-1", "dev", DAY, 600).worklog("WERK-1", "petra", DAY, 5_400).worklog("WERK-2", "otto", DAY, 1_800);
        jira = LocalJiraProcess.startWithApp("ledger", "--no-demo", "--import", world.write("ledger").toString());
        books = Books.of(jira.address()).untilInLine();
        books.price("dev", EURO, "EUR", "280.00");
        books.price("petra", EURO, "EUR", "15.00");
        books.price("dev", YEN, "JPY", "5000");
        books.price("dev", DINAR, "KWD", "12.345");
        dev = JiraWork.of(jira.address(), "dev");
        petra = JiraWork.of(jira.address(), "petra");
        otto = JiraWork.of(jira.address(), "otto");
        admin = JiraWork.of(jira.address(), "admin");
    }

    @AfterClass
    public static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    public void tenMinutesAreRoundedHalfUp() {
        assertThat(costOf(dev, EURO, "10m", 600)).isEqualTo("EUR 46.67");
    }

    @Test
    public void longDayKeepsItsMinutes() {
        assertThat(costOf(dev, EURO, "12h 20m", 44_400)).isEqualTo("EUR 3453.33");
    }

    @Test
    public void smallRateLeavesNoRemainder() {
        assertThat(costOf(petra, EURO, "3h 28m", 12_480)).isEqualTo("EUR 52.00");
    }

    @Test
    public void yenHaveNoDecimals() {
        assertThat(costOf(dev, YEN, "1h 1m", 3_660)).isEqualTo("JPY 5083");
    }

    @Test
    public void dinarsHaveThree() {
        assertThat(costOf(dev, DINAR, "10m", 600)).isEqualTo("KWD 2.058");
    }

    @Test
    public void workFromBeforeTheAppIsPriced() {
        List<JsonNode> imported = books.entriesOf(EURO).stream().filter(entry -> entry.path("issueKey").asText().equals("WERK-1")).toList();

        assertThat(imported).extracting(Books::cost).containsExactlyInAnyOrder("EUR 46.67", "EUR 22.50");
    }

    @Test
    public void issueSpendsWhatItsEntriesCost() {
        String issue = dev.createIssue(EURO);
        books.entry(EURO, issue, dev.log(issue, DAY, "10m"), 600);
        books.entry(EURO, issue, petra.log(issue, DAY, "1h"), 3_600);

        assertThat(books.issueBudget(issue).path("money").path("spent")).extracting(Books::amount).containsExactly("EUR 61.67");
    }

    @Test
    public void subTaskIsCountedOnceInItsParent() {
        String parent = dev.createIssue(EURO);
        String child = dev.createSubTask(parent);
        books.entry(EURO, parent, dev.log(parent, DAY, "1h"), 3_600);
        books.entry(EURO, child, dev.log(child, DAY, "2h"), 7_200);

        assertThat(books.issueBudget(parent).path("money").path("spent")).extracting(Books::amount).containsExactly("EUR 840.00");
        assertThat(books.issueBudget(child).path("money").path("spent")).extracting(Books::amount).containsExactly("EUR 560.00");
    }

    @Test
    public void unpricedHoursAreCountedAndCostNothing() {
        String issue = otto.createIssue(EURO);
        JsonNode entry = books.entry(EURO, issue, otto.log(issue, DAY, "45m"), 2_700);

        JsonNode budget = books.issueBudget(issue);
        assertThat(entry.path("unpriced").getBooleanValue()).isTrue();
        assertThat(budget.path("hours").path("unpricedSeconds").asLong()).isEqualTo(2_700);
        assertThat(budget.path("money").path("spent")).isEmpty();
    }

    @Test
    public void projectSpendsWhatItsRowsAddUpTo() {
        JsonNode ledger = books.ledgerOf(EURO);

        assertThat(ledger.path("spent")).extracting(Books::amount).containsExactly("EUR " + Books.sum(books.entriesOf(EURO)));
        assertThat(books.projectMoney(EURO).path("money").path("spent")).isEqualTo(ledger.path("spent"));
    }

    @Test
    public void projectWorksWhatItsRowsAddUpTo() {
        long seconds = books.entriesOf(EURO).stream().mapToLong(entry -> entry.path("seconds").asLong()).sum();

        assertThat(books.ledgerOf(EURO).path("seconds").asLong()).isEqualTo(seconds);
        assertThat(books.projectMoney(EURO).path("hours").path("workedSeconds").asLong()).isEqualTo(seconds);
    }

    @Test
    public void exportHoldsTheRowsOfTheScreen() {
        CsvRows export = CsvRows.of(books.csv(EURO));

        BigDecimal exported = export.column("worthwhile.ledger.cost").stream().filter(amount -> !amount.isEmpty()).map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(export.count()).isEqualTo(books.entriesOf(EURO).size());
        assertThat(exported).isEqualTo(Books.sum(books.entriesOf(EURO)));
    }

    @Test
    public void changedWorkIsPricedAnew() {
        String issue = dev.createIssue(EURO);
        long worklog = dev.log(issue, DAY, "1h");
        books.entry(EURO, issue, worklog, 3_600);

        dev.change(issue, worklog, DAY, "30m");

        assertThat(Books.cost(books.entry(EURO, issue, worklog, 1_800))).isEqualTo("EUR 140.00");
    }

    @Test
    public void deletedWorkIsForgotten() {
        String issue = dev.createIssue(EURO);
        long worklog = dev.log(issue, DAY, "1h");
        books.entry(EURO, issue, worklog, 3_600);

        dev.deleteWork(issue, worklog);

        books.awaitWithout(EURO, issue, worklog);
        assertThat(books.issueBudget(issue).path("money").path("spent")).isEmpty();
    }

    @Test
    public void movedWorkIsPricedAsInItsNewProject() {
        String issue = dev.createIssue(EURO);
        long worklog = dev.log(issue, DAY, "1h");
        books.entry(EURO, issue, worklog, 3_600);

        String moved = dev.move(issue, YEN);

        assertThat(Books.cost(books.entry(YEN, moved, worklog, 3_600))).isEqualTo("JPY 5000");
    }

    @Test
    public void movedWorkIsNotLeftBehind() {
        String issue = dev.createIssue(EURO);
        long worklog = dev.log(issue, DAY, "1h");
        books.entry(EURO, issue, worklog, 3_600);

        books.entry(AWAY, dev.move(issue, AWAY), worklog, 3_600);

        assertThat(books.entriesOf(EURO)).noneMatch(entry -> entry.path("worklogId").asLong() == worklog);
    }

    @Test
    public void deletedIssueTakesItsWorkAlong() {
        String issue = dev.createIssue(EURO);
        long worklog = dev.log(issue, DAY, "1h");
        books.entry(EURO, issue, worklog, 3_600);

        admin.deleteIssue(issue);

        Soon.see("A ledger without " + issue, () -> books.entriesOf(EURO), entries -> entries.stream().noneMatch(entry -> entry.path("worklogId").asLong() == worklog));
    }

    @Test
    public void previewTellsWhatSavingDoes() {
        String issue = admin.createIssue(AWAY);
        books.entry(AWAY, issue, admin.log(issue, DAY, "10m"), 600);

        JsonNode preview = books.preview(Books.rate("admin", AWAY, "2000-01-01", "EUR", "280.00"));
        assertThat(books.entriesOf(AWAY)).noneMatch(entry -> entry.path("cost").isObject());
        books.price("admin", AWAY, "EUR", "280.00");

        assertThat(preview.path("entries").asLong()).isEqualTo(1);
        assertThat(preview.path("projects").get(0).path("after").path("spent")).isEqualTo(books.ledgerOf(AWAY).path("spent"));
    }

    @Test
    public void rebuiltLedgerIsTheSame() {
        books.reconcile();
        List<JsonNode> before = books.entriesOf(EURO);

        books.rebuild();

        assertThat(books.entriesOf(EURO)).isEqualTo(before);
    }

    private static String costOf(JiraWork person, String project, String time, long seconds) {
        String issue = person.createIssue(project);
        return Books.cost(books.entry(project, issue, person.log(issue, DAY, time), seconds));
    }
}
