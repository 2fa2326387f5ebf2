package org.worthwhile.usecase.customer;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.usecase.IssueAccess;
import org.worthwhile.usecase.ProjectAccess;

/** Proposes contacts of a customer while somebody types, to people who may edit the value of the issue or project they are in. */
@Named
public class FindContacts {

    private final Customers customers;
    private final IssueAccess access;
    private final ProjectAccess projects;

    @Inject
    public FindContacts(Customers customers, IssueAccess access, ProjectAccess projects) {
        this.customers = customers;
        this.access = access;
        this.projects = projects;
    }

    /** An unknown customer has no contacts; text that no name can contain finds nothing. */
    public List<Contact> of(Optional<Person> who, String issueKey, long customerId, String text) {
        access.toEdit(access.requireLogin(who), issueKey);
        return of(customerId, text);
    }

    /** For a note that is tied to no issue. */
    public List<Contact> inProject(Optional<Person> who, String projectKey, long customerId, String text) {
        projects.inProject(who, projectKey).require(Right.EDIT_VALUE);
        return of(customerId, text);
    }

    private List<Contact> of(long customerId, String text) {
        return Characters.areStorable(text)
                ? customers.contacts(CustomerId.of(customerId), NameKey.of(text), FindCustomers.MOST_PROPOSALS)
                : List.of();
    }
}
