package org.worthwhile.admin;

import java.util.List;
import org.worthwhile.panel.CurrencyChoice;

/** The dialog in which a rate is added or changed. */
public final class RateFormView {

    private final String draftKey;
    private final RateView rate;
    private final List<String> projects;
    private final String perHour;
    private final List<CurrencyChoice> currencies;
    private final String numbersAbout;

    RateFormView(String draftKey, RateView rate, List<String> projects, String perHour, List<CurrencyChoice> currencies,
            String numbersAbout) {
        this.draftKey = draftKey;
        this.rate = rate;
        this.projects = List.copyOf(projects);
        this.perHour = perHour;
        this.currencies = List.copyOf(currencies);
        this.numbersAbout = numbersAbout;
    }

    public String getDraftKey() {
        return draftKey;
    }

    /** The rate as it stands; null when one is added. */
    public RateView getRate() {
        return rate;
    }

    /** The keys of the projects to choose from. */
    public List<String> getProjects() {
        return projects;
    }

    /** As the reader would type it; empty when a rate is added. */
    public String getPerHour() {
        return perHour;
    }

    public List<CurrencyChoice> getCurrencies() {
        return currencies;
    }

    public String getNumbersAbout() {
        return numbersAbout;
    }
}
