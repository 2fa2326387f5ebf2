package org.worthwhile.domain.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.valuenote.NoteWorth;

/** What is kept about one issue alone, whoever may see it. */
public final class FigureParts {

    public static final FigureParts NONE = new Builder(0).build();

    private final long issueId;
    private final CurrencyTotals expectedValue;
    private final SortedSet<String> customers;
    private final List<IssueWork> work;
    private final Money plan;

    private FigureParts(Builder parts) {
        issueId = parts.issueId;
        expectedValue = parts.expectedValue;
        customers = Collections.unmodifiableSortedSet(parts.customers);
        work = List.copyOf(parts.work);
        plan = parts.plan;
    }

    /** The issue's shares of the expected values of all notes that count for the customer, each rounded before they are added. */
    public CurrencyTotals expectedValue() {
        return expectedValue;
    }

    /** Names of those who said something about the issue, by name; rejected and withdrawn notes left out. */
    public SortedSet<String> customers() {
        return customers;
    }

    /** Of the work that was priced in the project and that the sight shows. */
    public LedgerTotals work(long projectId, Sight sight) {
        return work.stream().filter(some -> some.projectId() == projectId)
                .filter(some -> sight.sees(issueId, some.groupLevel(), some.roleLevel()))
                .map(IssueWork::totals).reduce(LedgerTotals.NONE, LedgerTotals::plus);
    }

    /** The money planned for the issue with its sub-tasks. */
    public Optional<Money> plan() {
        return Optional.ofNullable(plan);
    }

    /** Collects the parts as they are found. */
    public static final class Builder {

        private final long issueId;
        private final SortedSet<String> customers = new TreeSet<>();
        private final List<IssueWork> work = new ArrayList<>();
        private CurrencyTotals expectedValue = CurrencyTotals.NONE;
        private Money plan;

        public Builder(long issueId) {
            this.issueId = issueId;
        }

        /** @param note with its link to the issue */
        public Builder note(NoteWorth note, String customer) {
            if (note.countsForCustomer()) {
                expectedValue = expectedValue.plus(CurrencyTotals.of(note.expectedValueFor(Collections.singleton(issueId))));
            }
            if (note.counts()) {
                customers.add(Objects.requireNonNull(customer, "customer"));
            }
            return this;
        }

        public Builder work(IssueWork some) {
            work.add(some);
            return this;
        }

        public Builder plan(Money amount) {
            plan = amount;
            return this;
        }

        public FigureParts build() {
            return new FigureParts(this);
        }
    }
}
