package org.worthwhile.usecase.field;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;

/** Finds issues that cost more than is planned for them, in the currency of the plan, sub-tasks included: as the Budget panel shows it. */
@Named
public class FindOverBudgetIssues {

    /** There is no argument to name, so the refusal names the function. */
    public static final String FUNCTION = "overBudgetIssues";

    private final FigureSearch search;
    private final FoundIssues seen;
    private final IssueFamilies families;
    private final Sights sights;
    private final ReadAhead readAhead;

    @Inject
    public FindOverBudgetIssues(FigureSearch search, FoundIssues seen, IssueFamilies families, Sights sights, ReadAhead readAhead) {
        this.search = search;
        this.seen = seen;
        this.families = families;
        this.sights = sights;
        this.readAhead = readAhead;
    }

    /** Those the person may see the budget of, by id, as far as the person sees their work; for nobody, none. */
    public List<Long> seenBy(Optional<Person> who) {
        return who.map(this::seenBy).orElse(List.of());
    }

    private List<Long> seenBy(Person who) {
        Map<IssueRef, Set<Long>> planned = families.ofEach(who, seen.all(who, search.plannedIssues(), Right.VIEW_BUDGET));
        ReadAhead.FiguresAt figures = readAhead.now();
        Map<ProjectRef, Sight> sightIn = sights.onIssues(who, issueIds(planned));
        List<Long> over = planned.keySet().stream()
                .filter(issue -> isOver(figures, issue, planned.get(issue), sightIn.get(issue.project())))
                .map(IssueRef::id).sorted().collect(Collectors.toUnmodifiableList());
        FoundIssues.refuseTooMany(over, FUNCTION);
        return over;
    }

    private static Map<ProjectRef, Set<Long>> issueIds(Map<IssueRef, Set<Long>> families) {
        return families.entrySet().stream().collect(Collectors.groupingBy(family -> family.getKey().project(),
                Collectors.flatMapping(family -> family.getValue().stream(), Collectors.toSet())));
    }

    private static boolean isOver(ReadAhead.FiguresAt figures, IssueRef issue, Collection<Long> family, Sight sight) {
        LedgerTotals work = family.stream().map(id -> figures.of(id).work(issue.project().id(), sight))
                .reduce(LedgerTotals.NONE, LedgerTotals::plus);
        Optional<Money> plan = figures.of(issue.id()).plan();
        return plan.flatMap(amount -> work.spent().in(amount.getCurrencyUnit()).filter(amount::isLessThan)).isPresent();
    }
}
