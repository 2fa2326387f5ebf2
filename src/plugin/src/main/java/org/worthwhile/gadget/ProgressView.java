package org.worthwhile.gadget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The share of the budget that is used, and beside it the share of its time that is gone: as a picture and in words. */
public final class ProgressView {

    /** Where the picture ends. Between here and the whole, what is overspent is seen; beyond, the figure alone tells it. */
    private static final BigDecimal SCALE = new BigDecimal("1.25");
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final String usedText;
    private final String usedReason;
    private final String elapsedText;
    private final String elapsedReason;
    private final BigDecimal used;
    private final BigDecimal elapsed;
    private final String verdict;
    private final boolean beyondTolerance;

    ProgressView(Parts parts) {
        usedText = parts.usedText;
        usedReason = parts.usedReason;
        elapsedText = parts.elapsedText;
        elapsedReason = parts.elapsedReason;
        used = parts.used;
        elapsed = parts.elapsed;
        verdict = parts.verdict;
        beyondTolerance = parts.beyondTolerance;
    }

    /** Null when it cannot be told. */
    public String getUsedText() {
        return usedText;
    }

    /** Null when it can be told. */
    public String getUsedReason() {
        return usedReason;
    }

    /** Null when it cannot be told. */
    public String getElapsedText() {
        return elapsedText;
    }

    /** Null when it can be told. */
    public String getElapsedReason() {
        return elapsedReason;
    }

    /** In per cent of the picture's width: up to the whole budget. */
    public String getFilled() {
        return place(used.max(BigDecimal.ZERO).min(WHOLE));
    }

    /** In per cent of the picture's width: what is beyond the whole budget. */
    public String getOver() {
        return place(used.min(SCALE).subtract(WHOLE).max(BigDecimal.ZERO));
    }

    public boolean isOffTheScale() {
        return used.compareTo(SCALE) > 0;
    }

    public boolean isOverspent() {
        return used.compareTo(WHOLE) > 0;
    }

    /** Where the whole budget is. */
    public String getWhole() {
        return place(WHOLE);
    }

    /** Where today is. */
    public String getMarker() {
        return place(elapsed.max(BigDecimal.ZERO).min(WHOLE));
    }

    /** Null when nothing is overspent. */
    public String getVerdict() {
        return verdict;
    }

    public boolean isBeyondTolerance() {
        return beyondTolerance;
    }

    private static String place(BigDecimal share) {
        return share.movePointRight(2).divide(SCALE, 1, RoundingMode.HALF_UP).toPlainString();
    }

    /** What it is made of. */
    static final class Parts {

        String usedText;
        String usedReason;
        String elapsedText;
        String elapsedReason;
        BigDecimal used;
        BigDecimal elapsed;
        String verdict;
        boolean beyondTolerance;

        ProgressView build() {
            return new ProgressView(this);
        }
    }
}
