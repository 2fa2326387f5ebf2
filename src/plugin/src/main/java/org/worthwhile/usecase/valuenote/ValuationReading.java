package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.money.AmountText;
import org.worthwhile.domain.money.Currencies;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.Reading;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.usecase.Problems;

/** Turns the raw texts of a valuation into values, noting every problem on the way. */
final class ValuationReading {

    private final ValuationRequest request;
    private final Problems problems;
    private final AmountText amounts;

    ValuationReading(ValuationRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
        this.amounts = request.amountsTypedIn().map(AmountText::typedIn).orElseGet(AmountText::plain);
    }

    /** Of use only when no problem was noted. */
    Valuation read() {
        Reading reading = request.reading()
                .flatMap(text -> problems.read("reading", () -> Reading.of(text))).orElse(Reading.EMPTY);
        Optional<Confidence> confidence = request.confidence()
                .flatMap(text -> problems.read("confidence", () -> Confidence.read(text)));
        return new Valuation(reading, estimate(), confidence);
    }

    private Optional<Estimate> estimate() {
        if (request.currency().isEmpty() && !hasFigure()) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> currency = currency();
        if (currency.isEmpty()) {
            checkForms();
        }
        return currency.flatMap(this::estimateIn);
    }

    private Optional<CurrencyUnit> currency() {
        if (request.currency().isEmpty()) {
            problems.add("estimate.currency", "worthwhile.error.currency-missing");
        }
        return request.currency().flatMap(code -> problems.read("estimate.currency", () -> Currencies.named(code)));
    }

    private Optional<Estimate> estimateIn(CurrencyUnit currency) {
        Optional<Money> low = figure("estimate.low", request.low(), currency);
        Optional<Money> likely = figure("estimate.likely", request.likely(), currency);
        Optional<Money> high = figure("estimate.high", request.high(), currency);
        boolean onlyUnreadable = hasFigure() && Stream.of(low, likely, high).noneMatch(Optional::isPresent);
        return onlyUnreadable ? Optional.empty() : problems.read("estimate", () -> Estimate.of(low, likely, high));
    }

    private Optional<Money> figure(String field, Optional<String> text, CurrencyUnit currency) {
        return text.flatMap(amount -> problems.read(field, () -> amounts.read(amount, currency)));
    }

    private void checkForms() {
        checkForm("estimate.low", request.low());
        checkForm("estimate.likely", request.likely());
        checkForm("estimate.high", request.high());
    }

    private void checkForm(String field, Optional<String> text) {
        text.ifPresent(amount -> problems.check(field, () -> amounts.check(amount)));
    }

    private boolean hasFigure() {
        return Stream.of(request.low(), request.likely(), request.high()).anyMatch(Optional::isPresent);
    }
}
