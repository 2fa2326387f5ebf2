package org.worthwhile.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of what is planned is spent, as a bar with words. */
public final class SpentBarView {

    private final int filled;
    private final String text;
    private final boolean over;

    private SpentBarView(int filled, String text, boolean over) {
        this.filled = filled;
        this.text = text;
        this.over = over;
    }

    /** @param spentRatio spent / planned; the bar is full from 1 on, the words are not */
    public static SpentBarView of(BigDecimal spentRatio, String text) {
        int filled = spentRatio.min(BigDecimal.ONE).movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return new SpentBarView(filled, text, spentRatio.compareTo(BigDecimal.ONE) > 0);
    }

    /** 0 to 100. */
    public int getFilled() {
        return filled;
    }

    public String getText() {
        return text;
    }

    public boolean isOver() {
        return over;
    }
}
