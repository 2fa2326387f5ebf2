package org.worthwhile.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.rest.ValueNoteRepresentation.ContactRepresentation;
import org.worthwhile.rest.ValueNoteRepresentation.CustomerRepresentation;
import org.worthwhile.usecase.customer.FindContacts;
import org.worthwhile.usecase.customer.FindCustomers;

/** Proposals while somebody types who said it, for people who may edit value where they are. */
@Named
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    private final FindCustomers findCustomers;
    private final FindContacts findContacts;
    private final CurrentReader reader;

    @Inject
    public CustomersResource(FindCustomers findCustomers, FindContacts findContacts, CurrentReader reader) {
        this.findCustomers = findCustomers;
        this.findContacts = findContacts;
        this.reader = reader;
    }

    /**
     * A few customers whose names begin with the query. Asked with the <code>issue</code>, or with the <code>project</code>, for
     * which they are proposed.
     * <ul>
     * <li>200: the customers</li>
     * <li>401: not logged in</li>
     * <li>403: may see the issue, or the project, but not edit its value</li>
     * <li>404: no such issue, or project, for this person</li>
     * </ul>
     */
    @GET
    public Response customers(@QueryParam("issue") @DefaultValue("") String issueKey,
            @QueryParam("project") @DefaultValue("") String projectKey, @QueryParam("query") @DefaultValue("") String query) {
        List<Customer> found = projectKey.isEmpty()
                ? findCustomers.startingWith(reader.person(), issueKey, query)
                : findCustomers.inProject(reader.person(), projectKey, query);
        return Answer.json(200, Map.of("customers", each(found, CustomerRepresentation::new))).build();
    }

    /** A few contacts of the customer whose names begin with the query. Answers as {@link #customers}. */
    @GET
    @Path("/{id: [0-9]{1,18}}/contacts")
    public Response contacts(@PathParam("id") long customerId, @QueryParam("issue") @DefaultValue("") String issueKey,
            @QueryParam("project") @DefaultValue("") String projectKey, @QueryParam("query") @DefaultValue("") String query) {
        List<Contact> found = projectKey.isEmpty()
                ? findContacts.of(reader.person(), issueKey, customerId, query)
                : findContacts.inProject(reader.person(), projectKey, customerId, query);
        return Answer.json(200, Map.of("contacts", each(found, ContactRepresentation::new))).build();
    }

    private static <T, R> List<R> each(List<T> found, Function<T, R> representation) {
        return found.stream().map(representation).collect(Collectors.toUnmodifiableList());
    }
}
