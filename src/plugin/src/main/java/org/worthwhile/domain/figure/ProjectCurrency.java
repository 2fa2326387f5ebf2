package org.worthwhile.domain.figure;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** In which currency the figures of a project's issues are: its budget's, or without a budget the one that all its money is in. */
public final class ProjectCurrency {

    private final Optional<CurrencyUnit> budgeted;
    private final Set<CurrencyUnit> used;

    /** @param used by priced work and by notes */
    public ProjectCurrency(Optional<CurrencyUnit> budgeted, Set<CurrencyUnit> used) {
        this.budgeted = Objects.requireNonNull(budgeted, "budgeted");
        this.used = Set.copyOf(used);
    }

    /** Absent when there is no budget and no money, or money in several currencies. */
    public Optional<CurrencyUnit> unit() {
        return budgeted.or(() -> used.size() == 1 ? used.stream().findFirst() : Optional.empty());
    }

    /** Whether there is none because there are several. */
    public boolean isUndecided() {
        return budgeted.isEmpty() && used.size() > 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectCurrency && ((ProjectCurrency) other).budgeted.equals(budgeted)
                && ((ProjectCurrency) other).used.equals(used);
    }

    @Override
    public int hashCode() {
        return Objects.hash(budgeted, used);
    }

    @Override
    public String toString() {
        return budgeted + " or one of " + used;
    }
}
