package org.worthwhile.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.jersey.api.uri.UriBuilderImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.panel.Readers;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.Workplace;
import org.worthwhile.usecase.customer.FindContacts;
import org.worthwhile.usecase.customer.FindCustomers;
import org.worthwhile.usecase.valuenote.NoteUses;

public class ResourcesTest {

    private static final String WHOLE = "{\"words\": \"It saves us “two” people.\", \"reading\": \"Two salaries\","
            + "\"customer\": {\"name\": \"Acme\"}, \"contact\": {\"name\": \"Anna\", \"mail\": \"anna@acme.example\"}, \"saidOn\": \"2026-03-01\","
            + "\"estimate\": {\"currency\": \"EUR\", \"low\": \"10\", \"likely\": \"1234.5\", \"high\": \"2000\"}, \"confidence\": 50}";

    private final Workplace place = new Workplace();
    private final NoteUses uses = new NoteUses(place);
    private final UriInfo here = mock(UriInfo.class);
    private CurrentReader reader = Readers.reader(Optional.of(place.editor), Locale.US);

    @Before
    public void resourcesKnowTheirAddress() {
        when(here.getBaseUriBuilder()).thenAnswer(call -> new UriBuilderImpl().uri(URI.create("http://jira/rest/worthwhile/1.0/")));
    }

    @Test
    public void addingAnswers201WithTheNoteAndItsAddress() {
        Response answer = issueNotes().add("SHOP-1", body(WHOLE), here);

        long id = place.notes.all().get(0).id().value();
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getMetadata().getFirst("Location")).isEqualTo(URI.create("http://jira/rest/worthwhile/1.0/value-notes/" + id));
        assertThat(json(answer)).isEqualTo(json("{\"id\": " + id + ", \"version\": 1, \"issueKey\": \"SHOP-1\", \"projectKey\": \"SHOP\", \"words\": \"It saves us “two” people.\","
                + "\"reading\": \"Two salaries\", \"customer\": {\"id\": 1, \"name\": \"Acme\"}, \"contact\": {\"id\": 2, \"name\": \"Anna\", \"mail\": \"anna@acme.example\"},"
                + "\"saidOn\": \"2026-03-01\", \"estimate\": {\"currency\": \"EUR\", \"low\": \"10.00\", \"likely\": \"1234.50\", \"high\": \"2000.00\"},"
                + "\"confidence\": 50, \"expectedValue\": {\"currency\": \"EUR\", \"amount\": \"617.25\"}, \"side\": \"CUSTOMER\", \"state\": \"QUANTIFIED\","
                + "\"createdBy\": \"petra\", \"createdAt\": \"2026-03-02T23:30:00Z\", \"changedBy\": \"petra\", \"changedAt\": \"2026-03-02T23:30:00Z\", \"mayEdit\": true}"));
    }

    @Test
    public void answersAreForThisReaderAlone() {
        Response answer = issueNotes().list("SHOP-1");

        assertThat(answer.getMetadata().getFirst("Cache-Control").toString()).contains("no-store");
        assertThat(answer.getMetadata().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getMetadata().getFirst("Content-Type").toString()).matches("application/json; ?charset=UTF-8");
    }

    @Test
    public void whatIsAbsentIsLeftOut() {
        issueNotes().add("SHOP-1", body("{\"words\": \"Finally!\", \"customer\": {\"name\": \"Acme\"}, \"saidOn\": \"2026-03-01\"}"), here);

        JsonNode note = json(issueNotes().list("SHOP-1")).get("notes").get(0);

        assertThat(note.has("contact") || note.has("estimate") || note.has("confidence") || note.has("expectedValue")).isFalse();
        assertThat(note.get("reading").getTextValue()).isEmpty();
    }

    @Test
    public void listsTotalsPerCurrency() {
        issueNotes().add("SHOP-1", body(WHOLE), here);

        JsonNode list = json(issueNotes().list("SHOP-1"));

        assertThat(list.get("expectedTotals")).isEqualTo(json("[{\"currency\": \"EUR\", \"amount\": \"617.25\"}]"));
        assertThat(list.get("issueKey").getTextValue()).isEqualTo("SHOP-1");
        assertThat(list.get("mayEdit").getBooleanValue()).isTrue();
        assertThat(list.get("withoutExpectedValue").getIntValue()).isZero();
    }

    @Test
    public void typedAmountsAreReadInTheReadersLanguage() {
        reader = Readers.reader(Optional.of(place.editor), Locale.GERMANY);

        issueNotes().add("SHOP-1", body(WHOLE.replace("\"1234.5\"", "\"1.234,50\"").replace("\"confidence\"", "\"typed\": true, \"confidence\"")), here);

        assertThat(place.notes.all().get(0).valuation().likely().orElseThrow().toString()).isEqualTo("EUR 1234.50");
    }

    @Test
    public void amountsAreTextBecauseJsonNumbersAreNotExact() {
        assertThat(refused(() -> issueNotes().add("SHOP-1", body(WHOLE.replace("\"1234.5\"", "1e400")), here)))
                .containsExactly("estimate.likely: worthwhile.error.not-text[]");
    }

    @Test
    public void aRefusedRequestChangesNothing() {
        Object before = place.stored();

        refused(() -> issueNotes().add("SHOP-1", body(WHOLE.replace("\"EUR\"", "\"XXX\"")), here));

        assertThat(place.stored()).isEqualTo(before);
    }

    @Test
    public void revisingNeedsTheVersion() {
        assertThat(refused(() -> note().revise(1, body("{\"reading\": \"new\"}")))).containsExactly("version: worthwhile.error.required[]");
    }

    @Test
    public void revisingReplacesReadingAndFigures() {
        ValueNote note = uses.added().note();

        JsonNode revised = json(note().revise(note.id().value(), body("{\"version\": 1, \"reading\": \"One salary\", \"confidence\": \"20\"}")));

        assertThat(revised.get("version").getIntValue()).isEqualTo(2);
        assertThat(revised.get("reading").getTextValue()).isEqualTo("One salary");
        assertThat(revised.get("confidence").getIntValue()).isEqualTo(20);
        assertThat(revised.has("estimate")).isFalse();
        assertThat(revised.get("words").getTextValue()).isEqualTo(note.words().text());
    }

    @Test
    public void wordsCannotBeRevised() {
        assertThat(refused(() -> note().revise(1, body("{\"version\": 1, \"words\": \"other\"}")))).containsExactly("words: worthwhile.error.unknown-field[]");
    }

    @Test
    public void withdrawnNotesComeBack() {
        long id = uses.added().note().id().value();

        assertThat(json(note().withdraw(id, body("{\"version\": 1}"))).get("state").getTextValue()).isEqualTo("WITHDRAWN");
        assertThat(json(note().reinstate(id, body("{\"version\": 2}"))).get("state").getTextValue()).isEqualTo("QUANTIFIED");
        assertThat(json(note().read(id)).get("version").getIntValue()).isEqualTo(3);
    }

    @Test
    public void proposesCustomersAndTheirContacts() {
        long customer = uses.added().customer().id().value();
        CustomersResource register = new CustomersResource(new FindCustomers(place.customers, place.access, place.projectAccess),
                new FindContacts(place.customers, place.access, place.projectAccess), reader);

        assertThat(json(register.customers("SHOP-1", "", "acm"))).isEqualTo(json("{\"customers\": [{\"id\": 1, \"name\": \"Acme Retail\"}]}"));
        assertThat(json(register.customers("", "SHOP", "acm"))).isEqualTo(json(register.customers("SHOP-1", "", "acm")));
        assertThat(json(register.contacts(customer, "SHOP-1", "", "")).get("contacts").get(0).get("mail").getTextValue()).isEqualTo("anna@acme.example");
    }

    private IssueValueNotesResource issueNotes() {
        return new IssueValueNotesResource(uses.list, uses.add, new AtOnce(), mock(LedgerDesk.class), reader);
    }

    private ValueNoteResource note() {
        return new ValueNoteResource(new ValueNoteActs(reader, uses.read, uses.revise, uses.withdraw, uses.reinstate), new AtOnce(), mock(LedgerDesk.class));
    }

    private static List<String> refused(Runnable request) {
        return catchThrowableOfType(InvalidRequest.class, request::run).problems().stream().map(FieldProblem::toString).toList();
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(UTF_8));
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

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }
}
