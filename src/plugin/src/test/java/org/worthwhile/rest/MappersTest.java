package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.Test;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Workplace;
import org.worthwhile.usecase.valuenote.NoteUses;

public class MappersTest {

    private final Workplace place = new Workplace();
    private final NoteUses uses = new NoteUses(place);
    private final Wording wording = Readers.wording(Locale.US);

    @Test
    public void namesEveryFieldInTheReadersLanguage() {
        InvalidRequest refusal = new InvalidRequest(List.of(
                new FieldProblem("words", "worthwhile.error.words-missing"),
                new FieldProblem("estimate.low", "worthwhile.error.amount-unreadable", "12.500,50")));

        Response answer = new InvalidRequestMapper(Readers.wording(Locale.GERMANY)).toResponse(refusal);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).get("errors")).isEqualTo(json("[{\"field\": \"words\", \"key\": \"worthwhile.error.words-missing\", \"message\": \"Schreiben Sie auf, was der Kunde gesagt hat.\"},"
                + "{\"field\": \"estimate.low\", \"key\": \"worthwhile.error.amount-unreadable\", \"message\": \"Das ist kein Betrag. Schreiben Sie ihn wie 12.500,50.\"}]"));
        assertThat(message(answer)).isEqualTo("Bitte prüfen Sie die markierten Felder.");
    }

    @Test
    public void peopleWhoAreNotLoggedInGet401() {
        assertThat(new NotLoggedInMapper(wording).toResponse(new NotLoggedIn()).getStatus()).isEqualTo(401);
    }

    @Test
    public void peopleWhoMayOnlyLookGet403() {
        assertThat(new NotPermittedMapper(wording).toResponse(new NotPermitted()).getStatus()).isEqualTo(403);
    }

    @Test
    public void missingAndHiddenLookTheSame() {
        Response answer = new NotFoundMapper(wording).toResponse(new IssueNotFound("<b>LAB-1"));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(message(answer)).isEqualTo("There is no issue <b>LAB-1 that you can see.");
        assertThat(new NotFoundMapper(wording).toResponse(new NoteNotFound()).getStatus()).isEqualTo(404);
    }

    @Test
    public void tooLargeIs413() {
        Response answer = new BodyTooLargeMapper(wording).toResponse(new BodyTooLarge());

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(message(answer)).isEqualTo("The request is larger than 256 KB.");
    }

    @Test
    public void concurrentChangeOffersTheNewerVersion() {
        long id = uses.added().note().id().value();

        Response answer = conflict(Readers.reader(Optional.of(place.editor), Locale.US), id);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(json(answer).get("current").get("id").getLongValue()).isEqualTo(id);
    }

    @Test
    public void concurrentChangeShowsNothingToPeopleItHidTheNoteFrom() {
        long id = uses.added().note().id().value();

        Response answer = conflict(Readers.reader(Optional.of(place.stranger), Locale.US), id);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(json(answer).has("current")).isFalse();
    }

    @Test
    public void ourFaultsGiveAReferenceAndNothingElse() {
        Response answer = new UnexpectedMapper(wording).toResponse(new IllegalStateException("password=secret"));

        JsonNode body = json(answer);
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(body.get("reference").getTextValue()).matches("[0-9a-f]{8}");
        assertThat(message(answer)).contains(body.get("reference").getTextValue());
        assertThat((String) answer.getEntity()).doesNotContain("secret", "Exception");
    }

    @Test
    public void faultsThatAreDeclaredAreOursAsWell() {
        Response answer = new UnexpectedMapper(wording).toResponse(new FileSystemException("/secret/place"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat((String) answer.getEntity()).doesNotContain("secret", "Exception");
    }

    @Test
    public void refusalsOfTheFrameworkKeepTheirStatusAndHeaders() {
        Response refused = Response.status(405).header("Allow", "GET,POST").build();

        Response answer = new HttpRefusalMapper(wording).toResponse(new WebApplicationException(refused));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getMetadata().getFirst("Allow")).isEqualTo("GET,POST");
        assertThat(message(answer)).isEqualTo("This address does not take this kind of request.");
    }

    @Test
    public void rareRefusalsOfTheFrameworkHaveABodyToo() {
        assertThat(message(new HttpRefusalMapper(wording).toResponse(new WebApplicationException(418)))).contains("418");
    }

    private Response conflict(CurrentReader reader, long id) {
        ValueNoteActs acts = new ValueNoteActs(reader, uses.read, uses.revise, uses.withdraw, uses.reinstate);
        return new ConcurrentChangeMapper(wording, acts).toResponse(ConcurrentChange.ofNote(id));
    }

    private static String message(Response answer) {
        return json(answer).get("errorMessages").get(0).getTextValue();
    }

    private static JsonNode json(Response answer) {
        return json((String) answer.getEntity());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
