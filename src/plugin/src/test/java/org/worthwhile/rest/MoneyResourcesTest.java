package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.worthwhile.rest.MoneyDoors.asking;
import static org.worthwhile.rest.MoneyDoors.body;
import static org.worthwhile.rest.MoneyDoors.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import javax.ws.rs.core.Response;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.MoneyWorld;

public class MoneyResourcesTest {

    private static final String BUDGET = "{'version': 0, 'amount': '1000', 'currency': 'EUR', 'hours': '10', 'from': '2026-01-01',"
            + "'to': '2026-12-31', 'tolerance': '5', 'reason': 'Agreed'}";

    private final MoneyWorld world = new MoneyWorld();
    private final MoneyDoors doors = new MoneyDoors(world, world.admin);

    @Before
    public void work() {
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 280");
        world.worked(1, world.checkout, "dev", "2026-02-01", 600);
        world.worked(2, world.checkout, "dev", "2026-02-02", 44_400);
        world.worked(3, world.payment, null, "2025-12-31", 3_600);
    }

    @Test
    public void addingARateAnswers201WithItsAddressAndHasTheLedgerPriced() {
        Response answer = doors.rates.add(body("{'person': 'dev', 'validFrom': '2026-02-01', 'currency': 'EUR', 'perHour': '15'}"), asking());

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(json(answer).get("level").get("person").get("key").getTextValue()).isEqualTo("dev");
        assertThat(json(answer).get("perHour")).isEqualTo(json("{\"currency\": \"EUR\", \"amount\": \"15.00\"}"));
        assertThat(answer.getMetadata().getFirst("Location"))
                .isEqualTo(URI.create("http://jira/rest/worthwhile/1.0/rates/" + json(answer).get("id").getLongValue()));
        verify(doors.desk).workWasOrdered();
    }

    @Test
    public void amountsAreReadInTheLanguageOfWhoeverTyped() {
        Response answer = doors.rates.add(body("{'validFrom': '2026-02-01', 'currency': 'EUR', 'perHour': '1,234.5', 'typed': true}"), asking());

        assertThat(json(answer).get("perHour").get("amount").getTextValue()).isEqualTo("1234.50");
    }

    @Test
    public void everyFieldThatIsWrongIsNamedAndNothingIsSaved() {
        Object before = world.stored();

        assertThat(refused(() -> doors.rates.add(body("{'validFrom': 'soon', 'currency': 'XXQ', 'perHour': '-1', 'colour': 'red'}"), asking())))
                .containsExactly("colour");
        assertThat(refused(() -> doors.rates.add(body("{'validFrom': 'soon', 'currency': 'EUR', 'perHour': '-1'}"), asking())))
                .containsExactlyInAnyOrder("validFrom", "perHour");
        assertThat(refused(() -> doors.projectBudget.set("SHOP", body("{'version': 0, 'amount': '-1', 'currency': 'EUR'}"))))
                .contains("amount", "from", "to", "reason");
        assertThat(refused(() -> doors.issueBudget.plan("SHOP-1", body("{'version': 0, 'amount': '1.005', 'currency': 'EUR', 'hours': 'x'}"))))
                .containsExactlyInAnyOrder("amount", "hours");
        assertThat(world.stored()).isEqualTo(before);
        verify(doors.desk, never()).workWasOrdered();
    }

    @Test
    public void thePreviewSaysWhatWouldChangeAndChangesNothing() {
        Object before = world.stored();

        JsonNode preview = json(doors.rates.preview(body("{'validFrom': '2026-02-02', 'currency': 'EUR', 'perHour': '0'}")));

        assertThat(preview.get("entries").getIntValue()).isEqualTo(1);
        assertThat(preview.get("leavesOut").getBooleanValue()).isFalse();
        JsonNode shop = preview.get("projects").get(0);
        assertThat(shop.get("before").get("spent").get(0).get("amount").getTextValue()).isEqualTo("3453.33");
        assertThat(shop.get("after").get("spent").get(0).get("amount").getTextValue()).isEqualTo("0.00");
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    public void removingShowsWhatItWouldDoAndAnswers204() {
        JsonNode rate = json(doors.rates.list()).get("rates").get(0);
        long id = rate.get("id").getLongValue();

        JsonNode preview = json(doors.rates.preview(body("{'remove': true, 'id': " + id + ", 'version': 1}")));
        Response answer = doors.rates.remove(id, 1);

        assertThat(preview.get("projects").get(0).get("after").get("unpricedSeconds").getLongValue()).isEqualTo(45_000);
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(json(doors.rates.list()).get("rates").size()).isZero();
    }

    @Test
    public void theListSaysWhoSetARateAndWhen() {
        doors.rates.add(body("{'person': 'dev', 'validFrom': '2026-02-01', 'currency': 'EUR', 'perHour': '15'}"), asking());

        JsonNode rate = json(doors.rates.list()).get("rates").get(1);

        assertThat(rate.get("setBy").get("key").getTextValue()).isEqualTo("admin");
        assertThat(rate.get("setAt").getTextValue()).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    public void peopleToChooseComeWithTheirNamesAndWhetherTheyAreStillHere() {
        assertThat(json(doors.people.people("", "de"))).isEqualTo(
                json("{\"people\": [{\"key\": \"dev\", \"name\": \"Devin\", \"userName\": \"dev.ops\", \"active\": false}]}"));
    }

    @Test
    public void anOldVersionIsRefused() {
        assertThatThrownBy(() -> doors.rates.remove(1, 7)).isInstanceOf(ConcurrentChange.class);
        doors.projectBudget.set("SHOP", body(BUDGET));
        assertThatThrownBy(() -> doors.projectBudget.set("SHOP", body(BUDGET))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    public void theBudgetKeepsItsHistoryWithReasons() {
        doors.projectBudget.set("SHOP", body(BUDGET));
        doors.projectBudget.set("SHOP", body(BUDGET.replace("'version': 0", "'version': 1").replace("Agreed", "Raised")));

        JsonNode budgets = json(doors.projectBudget.history("SHOP")).get("budgets");

        assertThat(budgets.findValuesAsText("reason")).containsExactly("Raised", "Agreed");
        assertThat(budgets.get(0).get("plannedSeconds").getLongValue()).isEqualTo(36_000);
        assertThat(budgets.get(0).get("tolerance").getTextValue()).isEqualTo("5");
    }

    @Test
    public void overspentMoneyIsNegative() {
        doors.projectBudget.set("SHOP", body(BUDGET));

        JsonNode money = json(doors.money.read("SHOP"));

        assertThat(money.get("money").get("remaining").get("amount").getTextValue()).isEqualTo("-2500.00");
        assertThat(money.get("money").get("beyondTolerance").getBooleanValue()).isTrue();
        assertThat(money.get("hours").get("unpricedSeconds").getLongValue()).isEqualTo(3_600);
        assertThat(money.get("months").findValuesAsText("month")).startsWith("2025-12", "2026-01", "2026-02");
    }

    @Test
    public void anIssueIsPlannedAndReadBack() {
        Response answer = doors.issueBudget.plan("SHOP-1", body("{'version': 0, 'amount': '4000', 'currency': 'EUR', 'hours': '12.5'}"));

        assertThat(json(answer).get("plan")).isEqualTo(
                json("{\"version\": 1, \"amount\": {\"currency\": \"EUR\", \"amount\": \"4000.00\"}, \"plannedSeconds\": 45000}"));
        assertThat(json(answer).get("money").get("remaining").get(0).get("amount").getTextValue()).isEqualTo("500.00");
        assertThat(json(answer).get("hours").get("remainingSeconds").getLongValue()).isZero();
    }

    @Test
    public void rowsAddUpToTheTotalInJsonAndInTheTable() {
        JsonNode ledger = json(doors.ledger.page("SHOP", asking("order", "OLDEST_FIRST")));

        assertThat(ledger.get("entries").findValues("cost").stream().map(cost -> cost.get("amount").getTextValue()).toList())
                .containsExactly("46.67", "3453.33");
        assertThat(ledger.get("spent").get(0).get("amount").getTextValue()).isEqualTo("3500.00");
        assertThat(ledger.get("entries").get(0).get("unpriced").getBooleanValue()).isTrue();
        assertThat(csv("order", "OLDEST_FIRST").stream().skip(1).map(row -> row.split(",")[7]).filter(cost -> !cost.isEmpty())
                .map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("3500.00");
    }

    @Test
    public void theTableHoldsWhatTheFilterShows() {
        assertThat(csv("issue", "SHOP-2")).hasSize(2);
        assertThat(csv("pricing", "PRICED")).hasSize(3);
        assertThat(csv("from", "2026-02-02")).hasSize(2);
    }

    @Test
    public void theTableSaysWhoseRateItWasAsTheScreenDoes() {
        assertThat(csv("pricing", "PRICED").get(1).split(",")[11]).isEqualTo("Rate for everybody");
    }

    @Test
    public void questionsThatCannotBeUnderstoodAreRefusedByName() {
        assertThat(refused(() -> doors.ledger.page("SHOP", asking("order", "BACKWARDS", "pricing", "FREE", "start", "x"))))
                .containsExactly("pricing", "order", "start");
        assertThat(refused(() -> doors.csv.export("SHOP", asking("from", "yesterday", "author", "nobody")))).containsExactly("from", "author");
    }

    private List<String> csv(String... query) {
        return text(doors.csv.export("SHOP", asking(query))).lines().toList();
    }

    private static List<String> refused(Runnable request) {
        return catchThrowableOfType(InvalidRequest.class, request::run).problems().stream().map(FieldProblem::field).toList();
    }

    private static JsonNode json(Response answer) {
        return json(text(answer));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
