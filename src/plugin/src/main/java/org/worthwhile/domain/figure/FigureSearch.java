package org.worthwhile.domain.figure;

import java.util.Collection;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.customer.CustomerId;

/** Finds issues by what is kept about them, whoever may see it: only for callers that ask next. */
public interface FigureSearch {

    /** What each issue is expected to be worth to customers in this currency; issues without a figure in it are missing. */
    Map<Long, Money> expectedValues(CurrencyUnit currency);

    /** Issues with a note of this customer that counts. */
    Collection<Long> issuesOf(CustomerId customer);

    /** Issues that carry a plan in money. */
    Collection<Long> plannedIssues();
}
