package org.worthwhile.panel;

import java.util.List;

/** The dialog in which an issue is planned. */
public final class PlanFormView {

    private final String issueKey;
    private final String draftKey;
    private final long version;
    private final String amount;
    private final String hours;
    private final List<CurrencyChoice> currencies;
    private final String numbersAbout;

    PlanFormView(String issueKey, String draftKey, long version, String amount, String hours,
            List<CurrencyChoice> currencies, String numbersAbout) {
        this.issueKey = issueKey;
        this.draftKey = draftKey;
        this.version = version;
        this.amount = amount;
        this.hours = hours;
        this.currencies = currencies;
        this.numbersAbout = numbersAbout;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public String getDraftKey() {
        return draftKey;
    }

    public long getVersion() {
        return version;
    }

    /** As the reader would type it; empty when none is planned. */
    public String getAmount() {
        return amount;
    }

    /** As the reader would type them; empty when none are planned. */
    public String getHours() {
        return hours;
    }

    public List<CurrencyChoice> getCurrencies() {
        return currencies;
    }

    public String getNumbersAbout() {
        return numbersAbout;
    }
}
