package org.worthwhile.usecase.field;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.refusal.InvalidRequest;

/** Finds issues about which a customer said what they are worth. */
@Named
public class FindIssuesOfCustomer {

    /** The argument, as refusals name it. */
    public static final String CUSTOMER = "customer";

    private final Customers customers;
    private final FigureSearch search;
    private final FoundIssues seen;

    @Inject
    public FindIssuesOfCustomer(Customers customers, FigureSearch search, FoundIssues seen) {
        this.customers = customers;
        this.search = search;
        this.seen = seen;
    }

    /** Without asking whether there is such a customer: that is nobody's business who may see no note of theirs. */
    public void check(String name) {
        if (NameKey.of(name).text().isEmpty()) {
            throw InvalidRequest.because(CUSTOMER, "worthwhile.error.customer-missing");
        }
    }

    /** Those the person may see value of, by id; for nobody, and of a customer that does not exist, none. */
    public List<Long> named(Optional<Person> who, String name) {
        check(name);
        return who.map(person -> seen.of(person, issuesOf(name), Right.VIEW_VALUE, CUSTOMER).stream().map(IssueRef::id)
                .collect(Collectors.toUnmodifiableList())).orElse(List.of());
    }

    private Collection<Long> issuesOf(String name) {
        return customers.byName(NameKey.of(name)).map(Customer::id).map(search::issuesOf).orElse(List.of());
    }
}
