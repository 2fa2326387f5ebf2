package org.worthwhile.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.rate.ListRates;
import org.worthwhile.usecase.rate.RateList;

/** All rates, by whose work they price. */
@Named
public class RatesFragment {

    private final ListRates listRates;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;

    @Inject
    public RatesFragment(ListRates listRates, Fragments fragments, Wording wording, JiraPeople people) {
        this.listRates = listRates;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
    }

    public String of(Optional<Person> who) {
        RateList list = listRates.all(who);
        RateWording words = new RateWording(wording, people);
        return fragments.render("admin/rates.vm", new RatesView(List.of(
                new RateGroupView("default", wording.text("worthwhile.rates.default"), wording.text("worthwhile.rates.default.about"),
                        rows(list, words, level -> level.personKey().isEmpty())),
                new RateGroupView("people", wording.text("worthwhile.rates.people"), wording.text("worthwhile.rates.people.about"),
                        rows(list, words, level -> level.personKey().isPresent() && level.projectId().isEmpty())),
                new RateGroupView("in-project", wording.text("worthwhile.rates.in-project"), wording.text("worthwhile.rates.in-project.about"),
                        rows(list, words, level -> level.projectId().isPresent()))),
                list.mayEdit(), list.isRepricing()));
    }

    /** By the names the reader sees; what comes from the list in the order of days, the latest first, stays so. */
    private List<RateView> rows(RateList list, RateWording words, Predicate<RateLevel> group) {
        Comparator<RateView> order = Comparator.comparing((RateView rate) -> rate.getPerson() == null ? "" : rate.getPerson().getName(), wording.alphabet())
                .thenComparing(rate -> rate.getPerson() == null ? "" : rate.getPerson().getUserName())
                .thenComparing(RateView::getProject);
        return list.rates().stream().filter(details -> group.test(details.rate().level()))
                .map(words::view).sorted(order).collect(Collectors.toUnmodifiableList());
    }
}
