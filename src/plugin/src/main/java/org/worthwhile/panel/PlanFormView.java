package org.worthwhile.panel;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.usecase.budget.IssueBudget;

/** The dialog in which an issue is planned. */
public final class PlanFormView {

    private final String issueKey;
    private final String draftKey;
    private final long version;
    private final String amount;
    private final String hours;
    private final String planned;
    private final String plannedHours;
    private final List<CurrencyChoice> currencies;
    private final String numbersAbout;

    PlanFormView(String issueKey, String draftKey, IssueBudget budget, List<CurrencyChoice> currencies, Wording wording) {
        Optional<Money> planToChange = budget.planToEdit().flatMap(IssuePlan::amount);
        Optional<PlannedHours> hoursToChange = budget.planToEdit().flatMap(IssuePlan::hours);
        this.issueKey = issueKey;
        this.draftKey = draftKey;
        this.version = budget.planVersion();
        this.amount = planToChange.map(wording::amount).orElse("");
        this.hours = hoursToChange.map(wording::typedHours).orElse("");
        this.planned = planToChange.map(wording::money).orElse(null);
        this.plannedHours = hoursToChange.map(PlannedHours::seconds).map(wording::hours).orElse(null);
        this.currencies = currencies;
        this.numbersAbout = wording.text("worthwhile.form.numbers.about", wording.amountExample());
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

    /** With its currency; null when none is planned. */
    public String getPlanned() {
        return planned;
    }

    /** Null when none are planned. */
    public String getPlannedHours() {
        return plannedHours;
    }

    public List<CurrencyChoice> getCurrencies() {
        return currencies;
    }

    public String getNumbersAbout() {
        return numbersAbout;
    }
}
