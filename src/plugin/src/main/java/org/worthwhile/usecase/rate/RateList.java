package org.worthwhile.usecase.rate;

import java.util.List;

/** Rates for somebody who may see them: default first, then by person, project and day, the latest day first. */
public final class RateList {

    private final List<RateDetails> rates;
    private final boolean mayEdit;

    RateList(List<RateDetails> rates, boolean mayEdit) {
        this.rates = List.copyOf(rates);
        this.mayEdit = mayEdit;
    }

    public List<RateDetails> rates() {
        return rates;
    }

    public boolean mayEdit() {
        return mayEdit;
    }
}
