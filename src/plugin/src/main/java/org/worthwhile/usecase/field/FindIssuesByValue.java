package org.worthwhile.usecase.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;

/** Finds issues by what they are expected to be worth to customers in one currency, whichever currency their project is in. */
@Named
public class FindIssuesByValue {

    private final FigureSearch search;
    private final FoundIssues seen;

    @Inject
    public FindIssuesByValue(FigureSearch search, FoundIssues seen) {
        this.search = search;
        this.seen = seen;
    }

    /** Those the person may see value of, by id; for nobody, none. */
    public List<Long> matching(Optional<Person> who, ValueCondition condition) {
        return who.map(person -> matching(person, condition)).orElse(List.of());
    }

    private List<Long> matching(Person who, ValueCondition condition) {
        Map<Long, Money> values = search.expectedValues(condition.currency());
        values.values().removeIf(value -> !condition.holdsFor(value));
        return seen.of(who, values.keySet(), Right.VIEW_VALUE, ValueCondition.COMPARISON).stream().map(IssueRef::id)
                .collect(Collectors.toUnmodifiableList());
    }
}
