package org.worthwhile.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;

/** Turns cost rates into rows and rows into cost rates. */
final class RateRows {

    private RateRows() { }

    /** Of a rate that is in use. */
    static Map<String, Object> columns(RateTerms terms, long version) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("RATE_LEVEL", terms.level().text());
        columns.put("VALID_FROM", terms.validFrom().toString());
        columns.put("CURRENCY", terms.cost().perHour().getCurrencyUnit().getCode());
        columns.put("PER_HOUR_MINOR", terms.cost().perHour().getAmountMinorLong());
        columns.put("RATE_VERSION", version);
        columns.put("REMOVED", false);
        columns.put("UNIQUE_KEY", uniqueKey(terms));
        return columns;
    }

    static void update(RateEntity row, RateTerms terms) {
        row.setRateLevel(terms.level().text());
        row.setValidFrom(terms.validFrom().toString());
        row.setCurrency(terms.cost().perHour().getCurrencyUnit().getCode());
        row.setPerHourMinor(terms.cost().perHour().getAmountMinorLong());
        row.setUniqueKey(uniqueKey(terms));
    }

    static Rate rate(RateEntity row) {
        Money perHour = Money.ofMinor(CurrencyUnit.of(row.getCurrency()), row.getPerHourMinor());
        RateTerms terms = new RateTerms(RateLevel.of(row.getRateLevel()), LocalDate.parse(row.getValidFrom()), CostRate.perHour(perHour));
        return new Rate(RateId.of(row.getID()), row.getRateVersion(), terms);
    }

    private static String uniqueKey(RateTerms terms) {
        return Digest.of(terms.level().text()) + ":" + terms.validFrom();
    }
}
