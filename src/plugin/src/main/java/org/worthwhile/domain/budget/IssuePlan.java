package org.worthwhile.domain.budget;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.refusal.InvalidValue;

/** What is planned for one issue, its sub-tasks included; both parts may be absent after a plan was taken back. */
public final class IssuePlan {

    /** The version of an issue's plan before there is any. */
    public static final long NO_VERSION = 0;

    private final long issueId;
    private final long version;
    private final Optional<Money> amount;
    private final Optional<PlannedHours> hours;
    private final Stamp set;

    public IssuePlan(long issueId, long version, Optional<Money> amount, Optional<PlannedHours> hours, Stamp set) {
        if (amount.filter(Money::isNegative).isPresent()) {
            throw new InvalidValue("worthwhile.error.budget-negative");
        }
        this.issueId = issueId;
        this.version = version;
        this.amount = amount;
        this.hours = Objects.requireNonNull(hours, "hours");
        this.set = Objects.requireNonNull(set, "set");
    }

    public long issueId() {
        return issueId;
    }

    /** The first is 1; grows by one with every change. */
    public long version() {
        return version;
    }

    public Optional<Money> amount() {
        return amount;
    }

    public Optional<PlannedHours> hours() {
        return hours;
    }

    /** Who set this version, and when. */
    public Stamp set() {
        return set;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuePlan && isSameAs((IssuePlan) other);
    }

    private boolean isSameAs(IssuePlan that) {
        return issueId == that.issueId && version == that.version && amount.equals(that.amount)
                && hours.equals(that.hours) && set.equals(that.set);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, version, amount, hours, set);
    }

    @Override
    public String toString() {
        return "plan of issue " + issueId + ", version " + version + ": " + amount + ", " + hours;
    }
}
