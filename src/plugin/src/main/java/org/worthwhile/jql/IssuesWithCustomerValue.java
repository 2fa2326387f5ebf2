package org.worthwhile.jql;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.field.FindIssuesByValue;
import org.worthwhile.usecase.field.ValueCondition;

/** {@code issue in issuesWithCustomerValue("> 10000", "EUR")}. */
public final class IssuesWithCustomerValue extends IssueFunction {

    private final FindIssuesByValue findIssuesByValue;

    @Inject
    public IssuesWithCustomerValue(FindIssuesByValue findIssuesByValue, Wording wording) {
        super(2, wording);
        this.findIssuesByValue = findIssuesByValue;
    }

    @Override
    List<Long> find(Optional<Person> who, List<String> given) {
        return findIssuesByValue.matching(who, ValueCondition.of(given.get(0), given.get(1)));
    }
}
