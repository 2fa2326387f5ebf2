package org.worthwhile.domain.valuenote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** The part of a note's value that belongs to one issue, in hundredths of a per cent. */
public final class Share {

    public static final Share WHOLE = new Share(10_000);

    private final int basisPoints;

    private Share(int basisPoints) {
        this.basisPoints = basisPoints;
    }

    /** @param basisPoints 1 to 10,000, which is 100 % */
    public static Share of(int basisPoints) {
        if (basisPoints < 1 || basisPoints > WHOLE.basisPoints) {
            throw new IllegalArgumentException("Not a share: " + basisPoints + " basis points");
        }
        return new Share(basisPoints);
    }

    public int basisPoints() {
        return basisPoints;
    }

    /** Rounded half-up to the currency's minor unit. */
    public Money partOf(Money amount) {
        return amount.multipliedBy(BigDecimal.valueOf(basisPoints, 4), RoundingMode.HALF_UP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share && ((Share) other).basisPoints == basisPoints;
    }

    @Override
    public int hashCode() {
        return basisPoints;
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(basisPoints, 2) + " %";
    }
}
