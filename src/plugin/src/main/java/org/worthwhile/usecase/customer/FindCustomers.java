package org.worthwhile.usecase.customer;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.usecase.IssueAccess;
import org.worthwhile.usecase.ProjectAccess;

/** Proposes customers while somebody types, to people who may edit the value of the issue or project they are in. */
@Named
public class FindCustomers {

    static final int MOST_PROPOSALS = 20;

    private final Customers customers;
    private final IssueAccess access;
    private final ProjectAccess projects;

    @Inject
    public FindCustomers(Customers customers, IssueAccess access, ProjectAccess projects) {
        this.customers = customers;
        this.access = access;
        this.projects = projects;
    }

    /** Text that no name can contain finds nothing. */
    public List<Customer> startingWith(Optional<Person> who, String issueKey, String text) {
        access.toEdit(access.requireLogin(who), issueKey);
        return startingWith(text);
    }

    /** For a note that is tied to no issue. */
    public List<Customer> inProject(Optional<Person> who, String projectKey, String text) {
        projects.inProject(who, projectKey).require(Right.EDIT_VALUE);
        return startingWith(text);
    }

    private List<Customer> startingWith(String text) {
        return Characters.areStorable(text) ? customers.startingWith(NameKey.of(text), MOST_PROPOSALS) : List.of();
    }
}
