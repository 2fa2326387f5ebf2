package org.worthwhile.usecase;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A figure, or the reason why there is none. */
public final class Figure<T> {

    private final T value;
    private final Absence absence;

    private Figure(T value, Absence absence) {
        this.value = value;
        this.absence = absence;
    }

    public static <T> Figure<T> of(T value) {
        return new Figure<>(Objects.requireNonNull(value, "value"), null);
    }

    public static <T> Figure<T> absent(Absence why) {
        return new Figure<>(null, Objects.requireNonNull(why, "why"));
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Present exactly when the value is not. */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /** What follows from the value; without it, absent for the same reason. */
    public <R> Figure<R> then(Function<T, Figure<R>> next) {
        return value == null ? absent(absence) : next.apply(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure && isSameAs((Figure<?>) other);
    }

    private boolean isSameAs(Figure<?> that) {
        return Objects.equals(value, that.value) && absence == that.absence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, absence);
    }

    @Override
    public String toString() {
        return value == null ? absence.toString() : value.toString();
    }
}
