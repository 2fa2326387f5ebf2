package org.worthwhile.inmemory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.figure.FigureParts;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.domain.figure.IssueWork;
import org.worthwhile.domain.figure.KeptWork;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.ValueNote;

/** Figures straight from what the other stores in memory hold. */
public final class InMemoryFigures implements FigureSource, FigureSearch {

    private final InMemoryValueNotes notes;
    private final InMemoryLedger ledger;
    private final InMemoryBudgets budgets;
    private final InMemoryCustomers customers;

    public InMemoryFigures(InMemoryValueNotes notes, InMemoryLedger ledger, InMemoryBudgets budgets, InMemoryCustomers customers) {
        this.notes = notes;
        this.ledger = ledger;
        this.budgets = budgets;
        this.customers = customers;
    }

    @Override
    public Map<Long, FigureParts> within(long first, long last, LocalDate asOf) {
        Map<Long, FigureParts.Builder> found = new TreeMap<>();
        Function<Long, FigureParts.Builder> ofIssue = id -> found.computeIfAbsent(id, FigureParts.Builder::new);
        notes.all().forEach(note -> note.links().stream().filter(link -> isWithin(first, last, link.issueId()))
                .forEach(link -> ofIssue.apply(link.issueId()).note(worth(note, link), customerOf(note))));
        ledger.all().stream().filter(entry -> isWithin(first, last, entry.worked().issueId()))
                .filter(entry -> !entry.worked().day().isAfter(asOf))
                .forEach(entry -> ofIssue.apply(entry.worked().issueId()).work(work(entry)));
        plans().stream().filter(plan -> isWithin(first, last, plan.issueId()))
                .forEach(plan -> ofIssue.apply(plan.issueId()).plan(plan.amount().orElseThrow()));
        Map<Long, FigureParts> parts = new TreeMap<>();
        found.forEach((id, builder) -> parts.put(id, builder.build()));
        return parts;
    }

    @Override
    public Set<CurrencyUnit> currenciesOf(long projectId) {
        Stream<Money> spent = ledger.all().stream().filter(entry -> entry.worked().projectId() == projectId)
                .flatMap(entry -> entry.cost().stream());
        Stream<Money> likely = notes.all().stream().filter(note -> note.projectId() == projectId && note.state().counts())
                .flatMap(note -> note.valuation().likely().stream());
        return Stream.concat(spent, likely).map(Money::getCurrencyUnit).collect(toSet());
    }

    @Override
    public Set<KeptWork> keptWork() {
        return ledger.all().stream().filter(entry -> entry.cost().isPresent()).map(LedgerEntry::worked)
                .filter(worked -> worked.groupLevel().isPresent() || worked.roleLevel().isPresent())
                .map(worked -> new KeptWork(worked.projectId(), worked.groupLevel().orElse(null), worked.roleLevel().orElse(null)))
                .collect(toSet());
    }

    @Override
    public String state() {
        return notes.all().toString() + budgets.all() + ledger.all().stream()
                .map(entry -> entry.worked().issueId() + " " + entry.worked().day() + " " + entry.worked().seconds() + " " + entry.cost()).toList();
    }

    @Override
    public Map<Long, Money> expectedValues(CurrencyUnit currency) {
        Map<Long, Money> values = new TreeMap<>();
        notes.all().stream().filter(ValueNote::countsForCustomer).forEach(note -> note.links().forEach(link ->
                note.expectedValueFor(link.issueId()).filter(value -> value.getCurrencyUnit().equals(currency))
                        .ifPresent(value -> values.merge(link.issueId(), value, Money::plus))));
        return values;
    }

    @Override
    public Collection<Long> issuesOf(CustomerId customer) {
        return notes.all().stream().filter(note -> note.customer().equals(customer) && note.state().counts())
                .flatMap(note -> note.links().stream()).map(IssueLink::issueId).collect(toSet());
    }

    @Override
    public Collection<Long> plannedIssues() {
        return plans().stream().collect(groupingBy(IssuePlan::issueId)).keySet();
    }

    private List<IssuePlan> plans() {
        return budgets.all().stream().filter(IssuePlan.class::isInstance).map(IssuePlan.class::cast)
                .filter(plan -> plan.amount().isPresent()).toList();
    }

    private String customerOf(ValueNote note) {
        return customers.byId(note.customer()).map(Customer::name).orElse("Customer " + note.customer());
    }

    private static NoteWorth worth(ValueNote note, IssueLink link) {
        return NoteWorth.of(note).linkedTo(List.of(link));
    }

    private static IssueWork work(LedgerEntry entry) {
        return new IssueWork(entry.worked().projectId(), entry.worked().groupLevel().orElse(null), entry.worked().roleLevel().orElse(null),
                LedgerTotals.of(entry));
    }

    private static boolean isWithin(long first, long last, long issueId) {
        return issueId >= first && issueId <= last;
    }
}
