package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worthwhile.inmemory.NoteFixture.aNote;
import static org.worthwhile.rest.MoneyDoors.asking;
import static org.worthwhile.rest.MoneyDoors.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.NotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.panel.Readers;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.portfolio.PortfolioUses;

public class PortfolioResourceTest {

    private static final Stamp STAMP = Stamp.of(Person.of("admin"), Instant.EPOCH);
    private static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final MoneyWorld world = new MoneyWorld();

    @Test
    public void answersWithFiguresAndTheReasonsOfThoseThatAreAbsent() {
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 60");
        world.worked(1, world.checkout, "dev", "2026-02-01", 3_600);
        world.worked(2, world.meter, "dev", "2026-02-01", 3_600);
        world.notes.add(aNote().worth("EUR 20").sure(100).unsaved());
        budget(world.shop, "EUR 80");

        JsonNode portfolio = read(world.admin, "scope", "PROJECTS", "projects", "SHOP,GRID,NONE", "sort", "SPENT");

        assertThat(portfolio.get("count").getIntValue()).isEqualTo(2);
        assertThat(portfolio.get("notAvailable").getIntValue()).isEqualTo(1);
        JsonNode grid = portfolio.get("projects").get(0);
        assertThat(grid.get("key").getTextValue()).isEqualTo("GRID");
        assertThat(grid.get("planned").size()).isZero();
        assertThat(grid.has("remaining")).isFalse();
        assertThat(grid.get("absent")).isEqualTo(json("{\"remaining\":\"NO_BUDGET\",\"budgetUsed\":\"NO_BUDGET\","
                + "\"timeElapsed\":\"NO_BUDGET\",\"valuePerMoney\":\"NO_VALUE\"}"));
        JsonNode shop = portfolio.get("projects").get(1);
        assertThat(shop.get("remaining")).isEqualTo(json("{\"EUR\":\"20.00\"}"));
        assertThat(shop.get("budgetUsed").getTextValue()).isEqualTo("0.75");
        assertThat(shop.get("valuePerMoney").getTextValue()).isEqualTo("0.3333333333333333");
        assertThat(shop.has("absent")).isFalse();
        JsonNode total = portfolio.get("totals").get(0);
        assertThat(total.get("spent").getTextValue()).isEqualTo("120.00");
        assertThat(total.get("budgetUsed").getTextValue()).isEqualTo("0.75");
        assertThat(total.get("withoutBudget").getIntValue()).isEqualTo(1);
    }

    @Test
    public void whatMayNotBeSeenIsNotThere() {
        world.worked(1, world.checkout, "dev", "2026-02-01", 3_600);
        budget(world.shop, "EUR 80");

        JsonNode shop = read(world.holderOf(Right.VIEW_HOURS), "scope", "PROJECTS", "projects", "SHOP").get("projects").get(0);

        assertThat(shop.getFieldNames()).toIterable().containsExactlyInAnyOrder("key", "name", "workedSeconds", "absent");
    }

    @Test
    public void refusals() {
        assertThatThrownBy(() -> read(world.nobody)).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> read(world.admin, "scope", "FILTER", "filter", "9")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(world.admin, "scope", "FILTER", "top", "many")).isInstanceOfSatisfying(InvalidRequest.class,
                refusal -> assertThat(refusal.problems()).extracting(problem -> problem.field()).containsExactly("top", "filter"));
    }

    @Test
    public void twoHundredProjectsStayBelowAHundredKilobytes() {
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 97.31");
        LongStream.rangeClosed(1_001, 1_200).forEach(this::addProject);

        String answer = answer(world.admin, "scope", "MINE", "top", "200");

        assertThat(json(answer).get("projects").size()).isEqualTo(200);
        assertThat(answer.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    }

    private void addProject(long id) {
        ProjectRef project = world.projects.add(ProjectRef.of(id, "PROJECT" + id));
        world.projects.lead(project, world.admin.orElseThrow());
        world.worked(id, IssueRef.of(id, project.key() + "-1", project), "dev", "2026-02-01", 1_000_000 + id);
        world.notes.add(aNote().inProject(id).worth("EUR 1234567.89").sure(77).unsaved());
        world.notes.add(aNote().inProject(id).worth("CHF 1234567.89").sure(77).unsaved());
        budget(project, "EUR 23456.78");
    }

    private void budget(ProjectRef project, String amount) {
        world.budgets.add(new Budget(project.id(), 1, new BudgetTerms(Money.parse(amount), Optional.empty(), YEAR, Tolerance.NONE),
                Reason.of("Agreed"), STAMP));
    }

    private JsonNode read(Optional<Person> who, String... query) {
        return json(answer(who, query));
    }

    private String answer(Optional<Person> who, String... query) {
        return text(new PortfolioResource(PortfolioUses.report(world), Readers.reader(who, Locale.US)).read(asking(query)));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
