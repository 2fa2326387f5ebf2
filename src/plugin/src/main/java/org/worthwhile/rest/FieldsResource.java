package org.worthwhile.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.field.FieldCreation;
import org.worthwhile.usecase.field.ListFields;

/** The fields of ours in Jira, and who finds issues by them. */
@Named
@Path("/fields")
@Produces(MediaType.APPLICATION_JSON)
public class FieldsResource {

    private final ListFields listFields;
    private final FieldActs acts;
    private final CurrentReader reader;

    @Inject
    FieldsResource(ListFields listFields, FieldActs acts, CurrentReader reader) {
        this.listFields = listFields;
        this.acts = acts;
        this.reader = reader;
    }

    /**
     * All kinds, each with the fields that there are.
     * <ul>
     * <li>200: the kinds</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    public Response fields() {
        return Answer.json(200, new FieldsRepresentation(listFields.all(reader.person()))).build();
    }

    /**
     * Creates a field of each kind in <code>fields</code> that has none yet: everywhere, closed, on no screen. Without a <code>name</code> it gets the one its
     * kind has in the language of whoever asks.
     * <ul>
     * <li>200: nothing had to be created</li>
     * <li>201: some were</li>
     * <li>400: body malformed, or fields not acceptable, all of them named; then none is created</li>
     * <li>401: not logged in</li>
     * <li>403: no administrator of Jira</li>
     * <li>409: somebody else is creating or changing fields at this moment</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        FieldCreation creation = acts.create(body);
        return Answer.json(creation.created().isEmpty() ? 200 : 201, new FieldCreationRepresentation(creation)).build();
    }

    /**
     * Has everybody who sees the issues find and sort by the field (<code>OPEN</code>), or those alone who may see the figure on each (<code>CLOSED</code>). Where
     * <code>seen</code> says how it was when somebody looked, it is changed only while it still is.
     * <ul>
     * <li>200: all kinds as they are now</li>
     * <li>400: body malformed, or searching not acceptable</li>
     * <li>401: not logged in</li>
     * <li>403: no administrator of Jira</li>
     * <li>404: no such field of ours</li>
     * <li>409: it is otherwise than was seen, or somebody else is creating or changing fields at this moment</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @PUT
    @Path("/{fieldId: customfield_[0-9]{1,18}}/searching")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeSearching(@PathParam("fieldId") String fieldId, InputStream body) {
        acts.changeSearching(fieldId, body);
        return fields();
    }

    /**
     * Takes down that Jira's index was written anew after everything that was done to fields <code>upTo</code> a moment. Jira's own word for it needs no request.
     * <ul>
     * <li>200: all kinds as they are now</li>
     * <li>400: body malformed, or no moment of the past</li>
     * <li>401: not logged in</li>
     * <li>403: no administrator of Jira</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Path("/indexed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declareIndexed(InputStream body) {
        acts.declareIndexed(body);
        return fields();
    }
}
