package org.worthwhile.rest;

import java.io.IOException;
import java.io.InputStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.admin.BackupFragment;
import org.worthwhile.jira.CurrentReader;

/** Rendered pieces of the page <i>Backup</i>. Refusals are JSON here as well. */
@Named
@Path("/fragments/administration/backup")
@Produces(MediaType.TEXT_HTML)
public class BackupFragmentsResource {

    private final BackupFragment backup;
    private final RestoreActs acts;
    private final CurrentReader reader;

    @Inject
    public BackupFragmentsResource(BackupFragment backup, RestoreActs acts, CurrentReader reader) {
        this.backup = backup;
        this.acts = acts;
        this.reader = reader;
    }

    /**
     * What is kept here, and how the latest restore stands.
     * <ul>
     * <li>200: the page</li>
     * <li>401: not logged in</li>
     * <li>403: may not take backups</li>
     * </ul>
     */
    @GET
    public Response backup() {
        return Answer.html(backup.of(reader.person()));
    }

    /** What restoring this document would do, in the reader's words. Takes and refuses what {@link RestoreResource#check} does. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(InputStream body, @Context HttpServletRequest request) throws IOException {
        return Answer.html(backup.check(acts.check(body, request)));
    }
}
