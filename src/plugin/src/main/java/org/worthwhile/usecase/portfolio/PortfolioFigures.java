package org.worthwhile.usecase.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.ledger.LedgerReading;
import org.worthwhile.usecase.valuenote.SeenValue;
import org.worthwhile.usecase.valuenote.SeenValues;

/** Puts together what a person may see of each project: every kind of figure is read for all projects at once. */
@Named
public class PortfolioFigures {

    private final ProjectAccess access;
    private final Projects projects;
    private final Budgets budgets;
    private final LedgerReading ledger;
    private final SeenValues values;

    @Inject
    public PortfolioFigures(ProjectAccess access, Projects projects, Budgets budgets, LedgerReading ledger, SeenValues values) {
        this.access = access;
        this.projects = projects;
        this.budgets = budgets;
        this.ledger = ledger;
        this.values = values;
    }

    LocalDate asOf() {
        return ledger.today();
    }

    /** In any order; projects of which the person may see no figure are missing. */
    List<PortfolioRow> rows(Person who, PortfolioPlace place) {
        List<Visit> visits = access.inProjects(who, place.projects()).stream().filter(PortfolioFigures::showsAnything).collect(Collectors.toList());
        Map<ProjectRef, SeenValue> value = value(place, those(visits, Right.VIEW_VALUE));
        Map<ProjectRef, SeenTotals> work = work(who, place, those(visits, Right.VIEW_BUDGET, Right.VIEW_HOURS));
        Function<ProjectRef, PortfolioMoney> money = money(place, those(visits, Right.VIEW_BUDGET), work);
        return visits.stream().map(visit -> row(visit, value, work, money)).collect(Collectors.toList());
    }

    private PortfolioRow row(Visit visit, Map<ProjectRef, SeenValue> value, Map<ProjectRef, SeenTotals> work,
            Function<ProjectRef, PortfolioMoney> money) {
        ProjectRef project = visit.project();
        PortfolioRow.Builder row = new PortfolioRow.Builder(project, projects.nameOf(project));
        Optional.ofNullable(value.get(project)).ifPresent(row::value);
        Optional.ofNullable(work.get(project)).ifPresent(seen -> row.leavesOut(seen.leavesOut()));
        if (visit.may(Right.VIEW_BUDGET)) {
            row.money(money.apply(project));
        }
        if (visit.may(Right.VIEW_HOURS)) {
            row.hours(work.get(project).totals());
        }
        return row.build();
    }

    private Map<ProjectRef, SeenValue> value(PortfolioPlace place, List<Visit> visits) {
        return place.isFilter() ? values.ofIssues(visits, place.issues()) : values.ofProjects(visits);
    }

    private Map<ProjectRef, SeenTotals> work(Person who, PortfolioPlace place, List<Visit> visits) {
        Set<ProjectRef> wanted = visits.stream().map(Visit::project).collect(Collectors.toSet());
        return place.isFilter()
                ? ledger.ofIssues(who, wanted.stream().collect(Collectors.toMap(Function.identity(), place.issues()::get)))
                : ledger.ofProjects(who, wanted);
    }

    private Function<ProjectRef, PortfolioMoney> money(PortfolioPlace place, List<Visit> visits, Map<ProjectRef, SeenTotals> work) {
        Function<ProjectRef, LedgerTotals> totals = project -> work.get(project).totals();
        if (place.isFilter()) {
            Map<Long, IssuePlan> plans = plans(visits.stream().flatMap(visit -> place.issues().get(visit.project()).stream()).collect(Collectors.toSet()));
            return project -> PortfolioMoney.ofIssues(planned(place.issues().get(project), plans), totals.apply(project));
        }
        Map<Long, Budget> latest = budgets.ofProjects(visits.stream().map(visit -> visit.project().id()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Budget::projectId, Function.identity()));
        return project -> PortfolioMoney.ofProject(Optional.ofNullable(latest.get(project.id())), totals.apply(project), asOf());
    }

    private Map<Long, IssuePlan> plans(Set<Long> issueIds) {
        return budgets.plansOf(issueIds).stream().collect(Collectors.toMap(IssuePlan::issueId, Function.identity()));
    }

    private static CurrencyTotals planned(Collection<Long> issueIds, Map<Long, IssuePlan> plans) {
        return CurrencyTotals.of(issueIds.stream().map(plans::get).map(Optional::ofNullable).flatMap(Optional::stream)
                .map(IssuePlan::amount).flatMap(Optional::stream).collect(Collectors.toList()));
    }

    private static boolean showsAnything(Visit visit) {
        return mayAny(visit, Right.VIEW_VALUE, Right.VIEW_BUDGET, Right.VIEW_HOURS);
    }

    private static List<Visit> those(List<Visit> visits, Right... rights) {
        return visits.stream().filter(visit -> mayAny(visit, rights)).collect(Collectors.toList());
    }

    private static boolean mayAny(Visit visit, Right... rights) {
        return List.of(rights).stream().anyMatch(visit::may);
    }
}
