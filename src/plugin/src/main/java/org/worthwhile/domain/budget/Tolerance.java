package org.worthwhile.domain.budget;

import java.math.BigDecimal;
import org.worthwhile.domain.refusal.InvalidValue;

/** How far spent may exceed planned before it is called out, in hundredths of a per cent of planned. */
public final class Tolerance {

    public static final Tolerance NONE = new Tolerance(0);
    private static final int WHOLE = 10_000;

    private final int basisPoints;

    private Tolerance(int basisPoints) {
        this.basisPoints = basisPoints;
    }

    /** @param basisPoints 0 to 10,000, which is 100 % */
    public static Tolerance of(int basisPoints) {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw invalid();
        }
        return new Tolerance(basisPoints);
    }

    /** @param percent 0 to 100, with at most two decimals */
    public static Tolerance ofPercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.stripTrailingZeros().scale() > 2) {
            throw invalid();
        }
        return of(percent.movePointRight(2).intValueExact());
    }

    public int basisPoints() {
        return basisPoints;
    }

    /** In per cent, with as many decimals as it needs. */
    public BigDecimal percent() {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static InvalidValue invalid() {
        return new InvalidValue("worthwhile.error.tolerance-invalid");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tolerance && ((Tolerance) other).basisPoints == basisPoints;
    }

    @Override
    public int hashCode() {
        return basisPoints;
    }

    @Override
    public String toString() {
        return percent().toPlainString() + " %";
    }
}
