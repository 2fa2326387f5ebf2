package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.worthwhile.inmemory.NoteFixture.aNote;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.grant.GrantedRights;
import org.worthwhile.usecase.portfolio.Portfolio;
import org.worthwhile.usecase.portfolio.PortfolioRequest;
import org.worthwhile.usecase.portfolio.PortfolioUses;
import org.worthwhile.usecase.portfolio.ReportPortfolio;

/** Comparing 450 projects, more than a list in a statement may hold, costs as many statements as looking at one. */
public class PortfolioStatementCountTest extends DatabaseContract {

    private static final int MOST = 450;
    private static final int MOST_WITH_WORK = 200;
    private static final Person MANAGER = Person.of("petra");
    private static final Stamp STAMP = Stamp.of(MANAGER, Instant.EPOCH);
    private static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static final int GRANTS = 1;
    private static final int NOTES = 1;
    private static final int TOTALS = 1;
    private static final int BUDGETS = 1;
    /** When the ledger was last followed, and whether prices are on their way. */
    private static final int AGE = 2;

    private final MoneyWorld world = new MoneyWorld();
    private ReportPortfolio report;

    @Before
    public void fill() {
        Standing standing = mock(Standing.class);
        when(standing.mayBrowse(any(), any(ProjectRef.class))).thenReturn(true);
        when(standing.is(any(), any(), any(ProjectRef.class))).thenReturn(true);
        report = PortfolioUses.report(world, new GrantedRights(store.grants(), standing), store.budgets(), store.ledger(), store.notes(),
                store.bookmarks(), store.repricings());
        LongStream.rangeClosed(1, MOST).forEach(this::addProject);
        store.transactions().perform(() -> LongStream.rangeClosed(1, MOST_WITH_WORK).forEach(this::fill));
    }

    @Test
    public void numberOfProjectsDoesNotMatter() {
        projectsCost(GRANTS + NOTES + TOTALS + BUDGETS + AGE);

        world.sights.set(MANAGER, Sight.of(Set.of("staff"), Set.of(1L), Set.of(20_000L)));
        projectsCost(GRANTS + NOTES + TOTALS + BUDGETS + AGE);
        filtersCost(GRANTS + NOTES + TOTALS + BUDGETS + AGE);
    }

    private void projectsCost(int statements) {
        for (int projects : new int[] {1, MOST_WITH_WORK, MOST}) {
            assertThat(statementsOf(projects)).as("%d projects", projects).isEqualTo(statements);
        }
    }

    private void filtersCost(int statements) {
        for (int projects : new int[] {1, MOST_WITH_WORK}) {
            world.filters.save(projects, LongStream.rangeClosed(10_001, 10_000 + projects).boxed().toList());
            assertThat(statementsOf(filter(projects), projects)).as("issues of %d projects", projects).isEqualTo(statements);
        }
    }

    private int statementsOf(int projects) {
        String keys = String.join(",", LongStream.rangeClosed(1, projects).mapToObj(id -> "P" + id).toList());
        return statementsOf(PortfolioRequest.builder().scope("PROJECTS").projects(keys), projects);
    }

    private int statementsOf(PortfolioRequest.Builder request, int projects) {
        return store.statementsOf(() -> {
            Portfolio portfolio = report.of(Optional.of(MANAGER), request.top("200").build());
            assertThat(portfolio.count()).isEqualTo(projects);
            assertThat(portfolio.rows().get(0).money().orElseThrow().spent()).hasToString("[EUR 5.00]");
            assertThat(portfolio.rows().get(0).expectedValue().orElseThrow()).hasToString("[EUR 8.00]");
            return portfolio;
        }).size();
    }

    private static PortfolioRequest.Builder filter(long id) {
        return PortfolioRequest.builder().scope("FILTER").filter(Long.toString(id));
    }

    private void addProject(long id) {
        ProjectRef project = world.projects.add(ProjectRef.of(id, "P" + id));
        world.issues.add(IssueRef.of(10_000 + id, "P" + id + "-1", project));
    }

    private void fill(long id) {
        Entries.put(store.ledger(), List.of(work(id).inProject(id).onIssue(10_000 + id).costing("EUR 5")));
        store.notes().add(aNote().inProject(id).worth("EUR 16").sure(50).linkedTo(10_000 + id).unsaved());
        store.budgets().add(new Budget(id, 1, new BudgetTerms(Money.parse("EUR 100"), Optional.empty(), YEAR, Tolerance.NONE),
                Reason.of("agreed"), STAMP));
    }
}
