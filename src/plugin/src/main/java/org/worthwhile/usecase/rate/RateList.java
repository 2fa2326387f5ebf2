package org.worthwhile.usecase.rate;

import java.util.List;

/** Rates for somebody who may see them: default first, then by person, project and day, the latest day first. */
public final class RateList {

    private final List<RateDetails> rates;
    private final boolean mayEdit;
    private final boolean repricing;

    RateList(List<RateDetails> rates, boolean mayEdit, boolean repricing) {
        this.rates = List.copyOf(rates);
        this.mayEdit = mayEdit;
        this.repricing = repricing;
    }

    public List<RateDetails> rates() {
        return rates;
    }

    public boolean mayEdit() {
        return mayEdit;
    }

    /** Whether a change of rates has not reached all entries yet. */
    public boolean isRepricing() {
        return repricing;
    }
}
