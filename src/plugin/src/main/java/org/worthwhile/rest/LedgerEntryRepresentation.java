package org.worthwhile.rest;

import java.util.function.Function;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.rest.RateRepresentations.RateRepresentation;
import org.worthwhile.usecase.ledger.EntryDetails;

/** One worklog with its cost and the rate that priced it; what may not be seen is left out. */
final class LedgerEntryRepresentation {

    final long worklogId;
    final String issueKey;
    final String summary;
    /** Absent for anonymous work. */
    final PersonRepresentation person;
    final String day;
    final long seconds;
    final MoneyRepresentation cost;
    final RateRepresentation rate;
    final Boolean unpriced;

    LedgerEntryRepresentation(EntryDetails entry, boolean showsPricing, JiraPeople people, Function<Rate, RateRepresentation> rates) {
        worklogId = entry.worklogId();
        issueKey = entry.issue().map(facts -> facts.issue().key()).orElse(null);
        summary = entry.issue().map(facts -> facts.summary()).orElse(null);
        person = entry.authorKey().map(key -> new PersonRepresentation(Person.of(key), people)).orElse(null);
        day = entry.day().toString();
        seconds = entry.seconds();
        cost = entry.cost().map(MoneyRepresentation::new).orElse(null);
        rate = entry.rate().map(rates).orElse(null);
        unpriced = showsPricing ? entry.isUnpriced() : null;
    }
}
