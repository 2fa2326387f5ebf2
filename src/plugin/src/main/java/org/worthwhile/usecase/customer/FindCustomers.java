package org.worthwhile.usecase.customer;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.usecase.IssueAccess;

/** Proposes customers while somebody types, to people who may edit the value of the issue they are on. */
@Named
public class FindCustomers {

    static final int MOST_PROPOSALS = 20;

    private final Customers customers;
    private final IssueAccess access;

    @Inject
    public FindCustomers(Customers customers, IssueAccess access) {
        this.customers = customers;
        this.access = access;
    }

    /** Text that no name can contain finds nothing. */
    public List<Customer> startingWith(Optional<Person> who, String issueKey, String text) {
        access.toEdit(access.requireLogin(who), issueKey);
        return Characters.areStorable(text) ? customers.startingWith(NameKey.of(text), MOST_PROPOSALS) : List.of();
    }
}
