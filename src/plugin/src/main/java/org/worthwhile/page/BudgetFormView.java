package org.worthwhile.page;

import java.util.List;
import org.worthwhile.page.BudgetTabView.BudgetView;
import org.worthwhile.panel.CurrencyChoice;

/** The dialog in which a project's budget is set. Figures are as the reader would type them; empty where there is none. */
public final class BudgetFormView {

    private final String projectKey;
    private final String draftKey;
    private final long version;
    private final BudgetView standing;
    private final String amount;
    private final List<CurrencyChoice> currencies;
    private final String hours;
    private final String from;
    private final String to;
    private final String tolerance;
    private final String numbersAbout;
    private final int mostCharacters;

    BudgetFormView(String projectKey, String draftKey, long version, BudgetView standing, List<String> typed, List<CurrencyChoice> currencies,
            String numbersAbout, int mostCharacters) {
        this.projectKey = projectKey;
        this.draftKey = draftKey;
        this.version = version;
        this.standing = standing;
        this.amount = typed.get(0);
        this.hours = typed.get(1);
        this.from = typed.get(2);
        this.to = typed.get(3);
        this.tolerance = typed.get(4);
        this.currencies = currencies;
        this.numbersAbout = numbersAbout;
        this.mostCharacters = mostCharacters;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public String getDraftKey() {
        return draftKey;
    }

    /** Of the budget that is followed; 0 when there was none. */
    public long getVersion() {
        return version;
    }

    public boolean isFirst() {
        return version == 0;
    }

    /** As everybody reads it; null when there was none. */
    public BudgetView getStanding() {
        return standing;
    }

    public String getAmount() {
        return amount;
    }

    public List<CurrencyChoice> getCurrencies() {
        return currencies;
    }

    public String getHours() {
        return hours;
    }

    /** An ISO date. */
    public String getFrom() {
        return from;
    }

    /** An ISO date. */
    public String getTo() {
        return to;
    }

    public String getTolerance() {
        return tolerance;
    }

    public String getNumbersAbout() {
        return numbersAbout;
    }

    public int getMostCharacters() {
        return mostCharacters;
    }
}
