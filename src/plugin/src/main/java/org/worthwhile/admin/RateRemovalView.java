package org.worthwhile.admin;

/** The dialog that asks whether a rate is to be removed. */
public final class RateRemovalView {

    private final String draftKey;
    private final RateView rate;

    RateRemovalView(String draftKey, RateView rate) {
        this.draftKey = draftKey;
        this.rate = rate;
    }

    public String getDraftKey() {
        return draftKey;
    }

    public RateView getRate() {
        return rate;
    }
}
