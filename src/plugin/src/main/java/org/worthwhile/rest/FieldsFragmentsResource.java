package org.worthwhile.rest;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.admin.FieldFormFragment;
import org.worthwhile.admin.FieldSearchingFragment;
import org.worthwhile.admin.FieldsFragment;
import org.worthwhile.jira.CurrentReader;

/** Rendered pieces of the page <i>Fields</i>. Refusals are JSON here as well. */
@Named
@Path("/fragments/administration/fields")
@Produces(MediaType.TEXT_HTML)
public class FieldsFragmentsResource {

    private final FieldsFragment fields;
    private final FieldFormFragment form;
    private final FieldSearchingFragment searching;
    private final CurrentReader reader;

    @Inject
    public FieldsFragmentsResource(FieldsFragment fields, FieldFormFragment form, FieldSearchingFragment searching, CurrentReader reader) {
        this.fields = fields;
        this.form = form;
        this.searching = searching;
        this.reader = reader;
    }

    /**
     * All kinds of fields.
     * <ul>
     * <li>200: the page</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    public Response fields() {
        return Answer.html(fields.of(reader.person()));
    }

    /**
     * The dialog in which fields are created: one of this <code>kind</code>, or of all that have none.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: no administrator of Jira</li>
     * </ul>
     */
    @GET
    @Path("/form")
    public Response form(@QueryParam("kind") String kind) {
        return Answer.html(form.of(reader.person(), Optional.ofNullable(kind)));
    }

    /**
     * The dialog that asks whether searching by a field is to become <code>OPEN</code> or <code>CLOSED</code>.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: no administrator of Jira</li>
     * <li>404: no such field of ours</li>
     * </ul>
     */
    @GET
    @Path("/searching")
    public Response searching(@QueryParam("field") String fieldId, @QueryParam("to") String wanted) {
        return Answer.html(searching.of(reader.person(), Optional.ofNullable(fieldId).orElse(""), wanted));
    }
}
