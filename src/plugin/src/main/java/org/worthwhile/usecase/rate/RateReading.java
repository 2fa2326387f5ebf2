package org.worthwhile.usecase.rate;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.worthwhile.domain.access.People;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.money.AmountText;
import org.worthwhile.domain.money.Currencies;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.usecase.IsoDay;
import org.worthwhile.usecase.Problems;

/** Turns the raw texts of a rate into terms that fit into the table, noting every problem on the way. */
final class RateReading {

    private final RateRequest request;
    private final People people;
    private final RateTable table;
    private final Problems problems = new Problems();

    RateReading(RateRequest request, People people, RateTable table) {
        this.request = request;
        this.people = people;
        this.table = table;
    }

    RateTerms added(Optional<ProjectRef> project) {
        return terms(level(project), Optional.empty());
    }

    RateTerms changed(Rate before) {
        return terms(Optional.of(before.level()), Optional.of(before));
    }

    private RateTerms terms(Optional<RateLevel> level, Optional<Rate> before) {
        Optional<LocalDate> validFrom = validFrom();
        Optional<CostRate> cost = cost();
        level.flatMap(at -> validFrom.flatMap(day -> table.startingOn(at, day)))
                .filter(taken -> before.filter(rate -> rate.id().equals(taken.id())).isEmpty())
                .ifPresent(taken -> problems.add("validFrom", "worthwhile.error.valid-from-taken"));
        problems.refuseIfAny();
        return new RateTerms(level.orElseThrow(), validFrom.orElseThrow(), cost.orElseThrow());
    }

    private Optional<RateLevel> level(Optional<ProjectRef> project) {
        if (request.person().isEmpty() && project.isEmpty()) {
            return Optional.of(RateLevel.everyone());
        }
        Optional<String> userKey = userKey();
        return userKey.map(key -> project.map(in -> RateLevel.personInProject(key, in.id())).orElseGet(() -> RateLevel.person(key)));
    }

    private Optional<String> userKey() {
        Optional<String> userKey = request.person().flatMap(people::known).map(person -> person.key());
        if (userKey.isEmpty()) {
            problems.add("person", request.person().isEmpty()
                    ? "worthwhile.error.rate-person-missing" : "worthwhile.error.person-unknown");
        }
        return userKey;
    }

    private Optional<LocalDate> validFrom() {
        if (request.validFrom().isEmpty()) {
            problems.add("validFrom", "worthwhile.error.day-missing");
        }
        return request.validFrom().flatMap(text -> problems.read("validFrom", () -> IsoDay.read(text)));
    }

    private Optional<CostRate> cost() {
        Optional<CurrencyUnit> currency = currency();
        AmountText amounts = request.amountTypedIn().map(AmountText::typedIn).orElseGet(AmountText::plain);
        if (request.perHour().isEmpty()) {
            problems.add("perHour", "worthwhile.error.amount-missing");
        } else if (currency.isEmpty()) {
            problems.check("perHour", () -> amounts.check(request.perHour().get()));
        }
        return currency.flatMap(unit -> request.perHour().flatMap(text ->
                problems.read("perHour", () -> CostRate.perHour(amounts.read(text, unit)))));
    }

    private Optional<CurrencyUnit> currency() {
        if (request.currency().isEmpty()) {
            problems.add("currency", "worthwhile.error.currency-missing");
        }
        return request.currency().flatMap(code -> problems.read("currency", () -> Currencies.named(code)));
    }
}
