package org.worthwhile.usecase.field;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureParts;
import org.worthwhile.domain.figure.ProjectCurrency;
import org.worthwhile.domain.figure.SubTasks;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.IssueVisit;
import org.worthwhile.usecase.ProjectAccess;

/** Reads the figures of an issue's fields, for a reader or for Jira's index. */
@Named
public class ReadFieldFigures {

    private final ProjectAccess access;
    private final IssueFamilies families;
    private final SubTasks subTasks;
    private final Sights sights;
    private final ReadAhead readAhead;

    @Inject
    public ReadFieldFigures(ProjectAccess access, IssueFamilies families, SubTasks subTasks, Sights sights, ReadAhead readAhead) {
        this.access = access;
        this.families = families;
        this.subTasks = subTasks;
        this.sights = sights;
        this.readAhead = readAhead;
    }

    /** As this person may see them. Nothing is permitted to nobody, nor on an issue that is missing or hidden. */
    public FieldFigures of(Optional<Person> who, String issueKey) {
        return who.flatMap(person -> access.onIssueIfSeen(person, issueKey)).map(this::of).orElse(FieldFigures.NOT_PERMITTED);
    }

    /** Whoever may see them: for the index, which has no reader. Costs no statement per issue; a plan costs a look at sub-tasks. */
    public FieldFigures forIndex(long issueId, long projectId) {
        ReadAhead.FiguresAt figures = readAhead.recent();
        FigureParts parts = figures.of(issueId);
        ProjectCurrency currency = figures.currencyIn(projectId);
        return new FieldFigures(value(parts, currency), customers(parts), spent(parts.work(projectId, Sight.EVERYTHING), currency),
                () -> remaining(parts, currency, () -> work(figures, withSubTasks(issueId), projectId, Sight.EVERYTHING)));
    }

    private FieldFigures of(IssueVisit visit) {
        if (!visit.may(Right.VIEW_VALUE) && !visit.may(Right.VIEW_BUDGET)) {
            return FieldFigures.NOT_PERMITTED;
        }
        IssueRef issue = visit.issue();
        ReadAhead.FiguresAt figures = readAhead.now();
        FigureParts parts = figures.of(issue.id());
        ProjectCurrency currency = figures.currencyIn(issue.project().id());
        return new FieldFigures(
                ifMay(visit, Right.VIEW_VALUE, () -> value(parts, currency)),
                ifMay(visit, Right.VIEW_VALUE, () -> customers(parts)),
                ifMay(visit, Right.VIEW_BUDGET, () -> spent(seen(visit, figures, List.of(issue.id())), currency)),
                () -> ifMay(visit, Right.VIEW_BUDGET, () -> remaining(parts, currency, () -> seen(visit, figures, seenFamily(visit)))));
    }

    private static <T> Figure<T> ifMay(IssueVisit visit, Right right, Supplier<Figure<T>> figure) {
        return visit.may(right) ? figure.get() : Figure.absent(Absence.NOT_PERMITTED);
    }

    private static Figure<Money> value(FigureParts parts, ProjectCurrency currency) {
        return FieldFigures.amount(parts.expectedValue(), currency, Absence.NO_VALUE);
    }

    private static Figure<List<String>> customers(FigureParts parts) {
        return parts.customers().isEmpty() ? Figure.absent(Absence.NO_VALUE) : Figure.of(List.copyOf(parts.customers()));
    }

    private static Figure<Money> spent(LedgerTotals totals, ProjectCurrency currency) {
        return FieldFigures.amount(totals.spent(), currency, Absence.NOTHING_SPENT);
    }

    private static Figure<Money> remaining(FigureParts parts, ProjectCurrency currency, Supplier<LedgerTotals> ofFamily) {
        CurrencyTotals spent = parts.plan().isPresent() ? ofFamily.get().spent() : CurrencyTotals.NONE;
        return FieldFigures.remaining(parts.plan(), spent, currency);
    }

    private LedgerTotals seen(IssueVisit visit, ReadAhead.FiguresAt figures, List<Long> issueIds) {
        Sight sight = sights.onIssues(visit.who(), visit.issue().project(), issueIds);
        return work(figures, issueIds, visit.issue().project().id(), sight);
    }

    private List<Long> seenFamily(IssueVisit visit) {
        return families.of(visit.who(), visit.issue()).stream().map(facts -> facts.issue().id()).collect(Collectors.toList());
    }

    private List<Long> withSubTasks(long issueId) {
        return Stream.concat(Stream.of(issueId), subTasks.of(issueId).stream()).collect(Collectors.toList());
    }

    private static LedgerTotals work(ReadAhead.FiguresAt figures, Collection<Long> issueIds, long projectId, Sight sight) {
        return issueIds.stream().map(id -> figures.of(id).work(projectId, sight)).reduce(LedgerTotals.NONE, LedgerTotals::plus);
    }
}
