package org.worthwhile.usecase.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.usecase.Visit;

/** Money and time of a project as one person may see them. */
public final class ProjectMoney {

    private final Visit visit;
    private final LocalDate asOf;
    private final Optional<Instant> followedAt;
    private final Optional<SpendingView> money;
    private final Optional<WorkedView> hours;
    private final List<MonthOfWork> months;
    private final boolean leavesOut;
    private final boolean repricing;

    private ProjectMoney(Builder parts) {
        visit = parts.visit;
        asOf = parts.asOf;
        followedAt = parts.followedAt;
        money = parts.money;
        hours = parts.hours;
        months = List.copyOf(parts.months);
        leavesOut = parts.leavesOut;
        repricing = parts.repricing;
    }

    public ProjectRef project() {
        return visit.project();
    }

    /** The last day of work that counts. */
    public LocalDate asOf() {
        return asOf;
    }

    /** When the ledger last followed Jira to the end: the age of the figures; absent before the first time. */
    public Optional<Instant> followedAt() {
        return followedAt;
    }

    /** Whether rates were changed and not every entry has its new price yet. */
    public boolean isRepricing() {
        return repricing;
    }

    /** Absent for people who may not see money. */
    public Optional<SpendingView> money() {
        return money;
    }

    /** Absent for people who may not see hours. */
    public Optional<WorkedView> hours() {
        return hours;
    }

    /** Whether the person may see neither money nor hours, so that there is nothing to show. */
    public boolean isEmpty() {
        return money.isEmpty() && hours.isEmpty();
    }

    /** Every month from the first with work or plan to the last; over more than fifty years, only those with work and the ends of the plan. */
    public List<MonthOfWork> months() {
        return months;
    }

    /** Whether there is work that the person may not see and that is in no figure. */
    public boolean leavesOut() {
        return leavesOut;
    }

    public boolean maySetBudget() {
        return visit.may(Right.EDIT_BUDGET);
    }

    /** Collects the parts. */
    static final class Builder {

        private final Visit visit;
        private final LocalDate asOf;
        private Optional<Instant> followedAt = Optional.empty();
        private boolean repricing;
        private Optional<SpendingView> money = Optional.empty();
        private Optional<WorkedView> hours = Optional.empty();
        private List<MonthOfWork> months = List.of();
        private boolean leavesOut;

        Builder(Visit visit, LocalDate asOf) {
            this.visit = visit;
            this.asOf = asOf;
        }

        Builder age(Optional<Instant> followed, boolean isRepricing) {
            followedAt = followed;
            repricing = isRepricing;
            return this;
        }

        Builder money(SpendingView seen) {
            money = Optional.of(seen);
            return this;
        }

        Builder hours(WorkedView seen) {
            hours = Optional.of(seen);
            return this;
        }

        Builder months(List<MonthOfWork> seen, boolean someLeftOut) {
            months = seen;
            leavesOut = someLeftOut;
            return this;
        }

        ProjectMoney build() {
            return new ProjectMoney(this);
        }
    }
}
