package org.worthwhile.domain.budget;

import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.audit.Stamp;

/** One version of a project's budget, with who set it and why. A project has at most one budget, in as many versions as it was set. */
public final class Budget {

    /** The version of a project's budget before there is any. */
    public static final long NO_VERSION = 0;

    private final long projectId;
    private final long version;
    private final BudgetTerms terms;
    private final Reason reason;
    private final Stamp set;

    public Budget(long projectId, long version, BudgetTerms terms, Reason reason, Stamp set) {
        this.projectId = projectId;
        this.version = version;
        this.terms = Objects.requireNonNull(terms, "terms");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.set = Objects.requireNonNull(set, "set");
    }

    public long projectId() {
        return projectId;
    }

    /** The first is 1; grows by one with every change. */
    public long version() {
        return version;
    }

    public BudgetTerms terms() {
        return terms;
    }

    /** The same for somebody who may not see the planned hours. */
    public Budget withoutHours() {
        return new Budget(projectId, version, terms.withoutHours(), reason, set);
    }

    public Money amount() {
        return terms.amount();
    }

    public CurrencyUnit currency() {
        return terms.amount().getCurrencyUnit();
    }

    public Reason reason() {
        return reason;
    }

    /** Who set this version, and when. */
    public Stamp set() {
        return set;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Budget && isSameAs((Budget) other);
    }

    private boolean isSameAs(Budget that) {
        return projectId == that.projectId && version == that.version && terms.equals(that.terms)
                && reason.equals(that.reason) && set.equals(that.set);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, version, terms, reason, set);
    }

    @Override
    public String toString() {
        return "budget of project " + projectId + ", version " + version + ": " + terms;
    }
}
