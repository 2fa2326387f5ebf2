package org.worthwhile.jql;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.field.FindIssuesOfCustomer;

/** {@code issue in issuesOfCustomer("Acme")}. */
public final class IssuesOfCustomer extends IssueFunction {

    private final FindIssuesOfCustomer findIssuesOfCustomer;

    @Inject
    public IssuesOfCustomer(FindIssuesOfCustomer findIssuesOfCustomer, Wording wording) {
        super(1, wording);
        this.findIssuesOfCustomer = findIssuesOfCustomer;
    }

    @Override
    List<Long> find(Optional<Person> who, List<String> given) {
        return findIssuesOfCustomer.named(who, given.get(0));
    }
}
