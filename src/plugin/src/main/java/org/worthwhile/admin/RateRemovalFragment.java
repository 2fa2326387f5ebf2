package org.worthwhile.admin;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;

/** The dialog that asks whether a rate is to be removed. */
@Named
public class RateRemovalFragment {

    private final EditableRates rates;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;

    @Inject
    public RateRemovalFragment(EditableRates rates, Fragments fragments, Wording wording, JiraPeople people) {
        this.rates = rates;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
    }

    public String of(Optional<Person> who, long id) {
        RateView rate = new RateWording(wording, people).view(rates.one(who, id));
        return fragments.render("admin/rate-removal.vm", new RateRemovalView(who.orElseThrow().key() + "/rate-removal/" + id, rate));
    }
}
