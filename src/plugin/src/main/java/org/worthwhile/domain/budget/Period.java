package org.worthwhile.domain.budget;

import java.time.LocalDate;
import java.util.Objects;
import org.worthwhile.domain.refusal.InvalidValue;

/** The days from one day to another, both included. */
public final class Period {

    private final LocalDate from;
    private final LocalDate to;

    private Period(LocalDate from, LocalDate to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
    }

    public static Period of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidValue("worthwhile.error.period-ends-before-start");
        }
        return new Period(from, to);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period && isSameAs((Period) other);
    }

    private boolean isSameAs(Period that) {
        return from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
