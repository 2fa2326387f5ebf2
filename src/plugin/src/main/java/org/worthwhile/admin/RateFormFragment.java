package org.worthwhile.admin;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.panel.CurrencyChoices;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.rate.RateDetails;
import org.worthwhile.usecase.rate.RateList;

/** The dialog in which a rate is added or changed, for people who may do so. */
@Named
public class RateFormFragment {

    private static final String TEMPLATE = "admin/rate-form.vm";

    private final EditableRates rates;
    private final ProjectChoices projects;
    private final Fragments fragments;
    private final Wording wording;
    private final CurrencyChoices currencies;
    private final JiraPeople people;

    @Inject
    public RateFormFragment(EditableRates rates, ProjectChoices projects, Fragments fragments, Wording wording,
            CurrencyChoices currencies, JiraPeople people) {
        this.rates = rates;
        this.projects = projects;
        this.fragments = fragments;
        this.wording = wording;
        this.currencies = currencies;
        this.people = people;
    }

    public String toAdd(Optional<Person> who) {
        RateList list = rates.all(who);
        Person person = who.orElseThrow();
        return fragments.render(TEMPLATE, new RateFormView(person.key() + "/rate", null, projects.of(person), "",
                currencies.preferring(inUse(list)), wording.text("worthwhile.form.numbers.about", wording.amountExample())));
    }

    public String toEdit(Optional<Person> who, long id) {
        RateDetails details = rates.one(who, id);
        Rate rate = details.rate();
        return fragments.render(TEMPLATE, new RateFormView(who.orElseThrow().key() + "/rate/" + id,
                new RateWording(wording, people).view(details), List.of(), wording.exactAmount(rate.cost().perHour()),
                currencies.preferring(Optional.of(rate.cost().perHour().getCurrencyUnit())),
                wording.text("worthwhile.form.numbers.about", wording.amountExample())));
    }

    private static Optional<CurrencyUnit> inUse(RateList list) {
        return list.rates().stream().map(details -> details.rate().cost().perHour().getCurrencyUnit()).findFirst();
    }
}
