package org.worthwhile.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.rate.FindPeople;

/** Proposals while somebody types whose work a rate is for. */
@Named
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final FindPeople findPeople;
    private final JiraPeople people;
    private final CurrentReader reader;

    @Inject
    public PeopleResource(FindPeople findPeople, JiraPeople people, CurrentReader reader) {
        this.findPeople = findPeople;
        this.people = people;
        this.reader = reader;
    }

    /**
     * A few people whose user name, or a word of whose name, begins with the query; nobody for those who may not browse users in Jira.
     * Asked with the <code>project</code> in which the rate is to hold, if it is to hold in one only.
     * <ul>
     * <li>200: the people</li>
     * <li>401: not logged in</li>
     * <li>403: may not set such rates</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response people(@QueryParam("project") @DefaultValue("") String projectKey, @QueryParam("query") @DefaultValue("") String query) {
        List<FoundPersonRepresentation> found = findPeople.named(reader.person(), projectKey, query).stream()
                .flatMap(person -> people.profileOf(person).map(profile -> new FoundPersonRepresentation(person, profile)).stream())
                .collect(Collectors.toUnmodifiableList());
        return Answer.json(200, Map.of("people", found)).build();
    }
}
