package org.worthwhile.rest;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.admin.AdministratorSessions;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.backup.BackUpEverything;
import org.worthwhile.usecase.backup.Backup;

/** Everything the app keeps, as one file. */
@Named
@Path("/backup")
@Produces(MediaType.APPLICATION_JSON)
public class BackupResource {

    private final BackUpEverything backUpEverything;
    private final AdministratorSessions sessions;
    private final Transactions transactions;
    private final CurrentReader reader;

    @Inject
    public BackupResource(BackUpEverything backUpEverything, AdministratorSessions sessions, Transactions transactions, CurrentReader reader) {
        this.backUpEverything = backUpEverything;
        this.sessions = sessions;
        this.transactions = transactions;
        this.reader = reader;
    }

    /**
     * Writes while it reads, a page of rows in memory. Should it end before its end, the document is not whole, and restoring it is refused.
     * <ul>
     * <li>200: the document</li>
     * <li>401: not logged in</li>
     * <li>403: no administrator of Jira who administers the app and sees and sets all rates; or the password was not confirmed in this session</li>
     * </ul>
     */
    @GET
    public Response backup(@Context HttpServletRequest request) {
        Optional<Person> who = reader.person();
        Backup backup = transactions.inOne(() -> {
            Backup begun = backUpEverything.begin(who);
            sessions.requireConfirmed(who, request);
            return begun;
        });
        String day = backup.madeAt().atZone(reader.zone()).toLocalDate().toString();
        return Answer.file("worthwhile-backup-" + day + ".json", Answer.JSON, out -> BackupWriter.write(backup, out));
    }
}
