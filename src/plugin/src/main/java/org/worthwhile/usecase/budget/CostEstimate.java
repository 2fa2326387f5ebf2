package org.worthwhile.usecase.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.usecase.budget.EstimatedCost.Unknown;

/** Prices estimates at the assignees' rates of one day, each issue rounded once like a worklog. */
final class CostEstimate {

    private final RateTable rates;
    private final LocalDate day;

    CostEstimate(RateTable rates, LocalDate day) {
        this.rates = rates;
        this.day = day;
    }

    EstimatedCost of(List<IssueFacts> issues, Function<IssueFacts, Optional<Long>> seconds) {
        List<Money> costs = new ArrayList<>();
        Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
        for (IssueFacts issue : issues) {
            Optional<Unknown> obstacle = obstacle(issue, seconds.apply(issue));
            obstacle.ifPresent(unknown::add);
            if (obstacle.isEmpty()) {
                costs.add(rateOf(issue).orElseThrow().cost().costOf(seconds.apply(issue).orElseThrow()));
            }
        }
        return new EstimatedCost(CurrencyTotals.of(costs), unknown);
    }

    private Optional<Unknown> obstacle(IssueFacts issue, Optional<Long> seconds) {
        if (seconds.isEmpty()) {
            return Optional.of(Unknown.NO_ESTIMATE);
        }
        if (issue.assigneeKey().isEmpty()) {
            return Optional.of(Unknown.NO_ASSIGNEE);
        }
        return rateOf(issue).isPresent() ? Optional.empty() : Optional.of(Unknown.NO_RATE);
    }

    private Optional<Rate> rateOf(IssueFacts issue) {
        return rates.governing(RateLevel.mostSpecificFirst(issue.assigneeKey(), issue.issue().project().id()), day);
    }
}
