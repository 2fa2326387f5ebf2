package org.worthwhile.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.page.LedgerPageView.EntryView;
import org.worthwhile.page.LedgerPageView.SumView;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.ledger.EntryDetails;
import org.worthwhile.usecase.ledger.LedgerView;
import org.worthwhile.usecase.ledger.ListLedgerEntries;

/** The ledger of a project: every worklog with its cost and the rate that priced it. Empty for people who may not see hours. */
@Named
class LedgerFragment {

    private final ListLedgerEntries listLedgerEntries;
    private final Fragments fragments;
    private final Wording wording;
    private final BudgetWords words;
    private final RateWords rateWords;
    private final LedgerFilters filters;
    private final SiteAddresses addresses;

    @Inject
    LedgerFragment(ListLedgerEntries listLedgerEntries, Fragments fragments, Wording wording, BudgetWords words, RateWords rateWords,
            LedgerFilters filters, SiteAddresses addresses) {
        this.listLedgerEntries = listLedgerEntries;
        this.filters = filters;
        this.fragments = fragments;
        this.wording = wording;
        this.words = words;
        this.rateWords = rateWords;
        this.addresses = addresses;
    }

    /** Behind the last page there is the last page. */
    String of(Visit visit, UnaryOperator<String> parameters) {
        LedgerView ledger = listLedgerEntries.page(visit, LedgerQueries.read(visit.project().key(), parameters));
        OptionalLong last = PagerView.lastPage(ledger.entries().size(), LedgerQueries.PER_PAGE, ledger.count());
        if (last.isEmpty()) {
            return page(visit, ledger, parameters);
        }
        UnaryOperator<String> ofLast = QueryFields.startingAt(last.getAsLong(), parameters);
        return page(visit, listLedgerEntries.page(visit, LedgerQueries.read(visit.project().key(), ofLast)), ofLast);
    }

    private String page(Visit visit, LedgerView ledger, UnaryOperator<String> parameters) {
        List<EntryView> entries = entries(ledger);
        return fragments.render("project-page/ledger.vm", new LedgerPageView(ledger.project().key(), filters.of(visit, ledger, parameters),
                ledger.showsCost(), ledger.showsRates(), entries, sum(ledger),
                PagerView.of(LedgerQueries.start(parameters), entries.size(), LedgerQueries.PER_PAGE, ledger.count(), wording),
                addresses.rest("/projects/" + ledger.project().key() + "/ledger.csv"),
                ledger.leavesOut() ? wording.text("worthwhile.leaves-out") : null));
    }

    private List<EntryView> entries(LedgerView ledger) {
        Map<Optional<String>, String> names = new HashMap<>();
        Map<RateId, String> origins = new HashMap<>();
        return ledger.entries().stream()
                .map(entry -> entry(entry, names.computeIfAbsent(entry.authorKey(), words::name),
                        entry.rate().map(rate -> origins.computeIfAbsent(rate.id(), id -> rateWords.origin(rate))).orElse(null)))
                .collect(Collectors.toUnmodifiableList());
    }

    private EntryView entry(EntryDetails entry, String person, String origin) {
        Optional<String> key = entry.issue().map(facts -> facts.issue().key());
        return new EntryView(entry.worklogId(), wording.date(entry.day()), person, key.orElse(null),
                entry.issue().map(facts -> facts.summary()).orElse(null),
                key.map(issue -> addresses.worklog(issue, entry.worklogId())).orElse(null),
                wording.hours(entry.seconds()), entry.cost().map(wording::exactMoney).orElse(null), entry.isUnpriced(),
                entry.rate().map(rateWords::perHour).orElse(null), origin);
    }

    private SumView sum(LedgerView ledger) {
        return new SumView(wording.hours(ledger.seconds()),
                ledger.spent().map(totals -> totals.amounts().stream().map(wording::exactMoney).collect(Collectors.toUnmodifiableList()))
                        .orElse(List.of()),
                ledger.unpricedSeconds().filter(seconds -> seconds > 0).map(words::unpriced).orElse(null));
    }
}
