package org.worthwhile.jql;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.field.FindOverBudgetIssues;

/** {@code issue in overBudgetIssues()}. */
public final class OverBudgetIssues extends IssueFunction {

    private final FindOverBudgetIssues findOverBudgetIssues;

    @Inject
    public OverBudgetIssues(FindOverBudgetIssues findOverBudgetIssues, Wording wording) {
        super(0, wording);
        this.findOverBudgetIssues = findOverBudgetIssues;
    }

    @Override
    List<Long> find(Optional<Person> who, List<String> given) {
        return findOverBudgetIssues.seenBy(who);
    }
}
