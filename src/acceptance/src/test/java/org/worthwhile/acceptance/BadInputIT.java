package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.object;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** One thing wrong with a note: the field is named, the reason is given in the reader's language, nothing is saved. */
@RunWith(Parameterized.class)
public class BadInputIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String ISSUE = "GRID-5";
    private static final String TOO_LONG = "x".repeat(4_001);

    @Parameter(0)
    public String wrong;

    @Parameter(1)
    public String field;

    @Parameter(2)
    public Consumer<NoteBody> change;

    @Parameters(name = "{0}")
    public static List<Object[]> cases() {
        return List.of(
                wrong("no words", "words", note -> note.without("words")),
                wrong("empty words", "words", note -> note.words("")),
                wrong("blank words", "words", note -> note.words(" \n\t\u00a0\u200b ")),
                wrong("words too long", "words", note -> note.words(TOO_LONG)),
                wrong("words with a NUL", "words", note -> note.words("a\u0000b")),
                wrong("words that are no text", "words", note -> note.with("words", object("a", "b"))),
                wrong("reading too long", "reading", note -> note.with("reading", TOO_LONG)),
                wrong("no customer", "customer", note -> note.without("customer")),
                wrong("blank customer", "customer", note -> note.customer("  ")),
                wrong("customer name too long", "customer", note -> note.customer(TOO_LONG)),
                wrong("unknown customer", "customer", note -> note.with("customer", id(999_999_999))),
                wrong("unknown contact", "contact", note -> note.with("contact", id(999_999_999))),
                wrong("implausible mail address", "contactMail", note -> note.contact("Nina", "nina at home")),
                wrong("no day", "saidOn", note -> note.without("saidOn")),
                wrong("unreadable day", "saidOn", note -> note.with("saidOn", "yesterday")),
                wrong("day that never was", "saidOn", note -> note.with("saidOn", "2026-02-30")),
                wrong("future day", "saidOn", note -> note.with("saidOn", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())),
                wrong("unknown currency", "estimate.currency", note -> note.likely("ZZZ", "10")),
                wrong("no currency", "estimate.currency", note -> note.likely(null, "10")),
                wrong("absurd amount", "estimate.likely", note -> note.likely("EUR", "1e400")),
                wrong("amount beyond counting", "estimate.likely", note -> note.likely("EUR", "9".repeat(40))),
                wrong("amount that is no number", "estimate.likely", note -> note.likely("EUR", "NaN")),
                wrong("amount in words", "estimate.high", note -> note.estimate("EUR", "1", "2", "plenty")),
                wrong("comma in the plain form", "estimate.likely", note -> note.likely("EUR", "12,5")),
                wrong("more decimals than the euro has", "estimate.likely", note -> note.likely("EUR", "12.345")),
                wrong("decimals in a currency without", "estimate.low", note -> note.estimate("JPY", "0.5", "2", "3")),
                wrong("low above likely", "estimate.low", note -> note.estimate("EUR", "3", "2", "4")),
                wrong("likely above high", "estimate.high", note -> note.estimate("EUR", "1", "5", "4")),
                wrong("negative confidence", "confidence", note -> note.confidence(-1)),
                wrong("confidence above all", "confidence", note -> note.confidence(101)),
                wrong("confidence in words", "confidence", note -> note.with("confidence", "sure")));
    }

    @BeforeClass
    public static void switchLanguage() {
        JIRA.germanEditor();
    }

    @Test
    public void englishReaderIsToldFieldAndReason() {
        JsonNode error = onlyError(JIRA.as("petra"));

        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(Texts.english().matches(error.get("key").asText(), error.get("message").asText())).as(error.toString()).isTrue();
    }

    @Test
    public void germanReaderIsToldFieldAndReason() {
        JsonNode error = onlyError(JIRA.germanEditor());

        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(Texts.german().matches(error.get("key").asText(), error.get("message").asText())).as(error.toString()).isTrue();
    }

    @Test
    public void nothingIsSaved() {
        String before = JIRA.as("petra").get(notesOf(ISSUE)).expect(200).body();

        JIRA.as("petra").post(notesOf(ISSUE), body()).expect(400);

        assertThat(JIRA.as("petra").get(notesOf(ISSUE)).body()).isEqualTo(before);
    }

    private JsonNode onlyError(RestClient person) {
        JsonNode errors = person.post(notesOf(ISSUE), body()).expect(400).json().get("errors");
        assertThat(errors).as("problems: %s", errors).hasSize(1);
        return errors.get(0);
    }

    private ObjectNode body() {
        NoteBody note = aNote();
        change.accept(note);
        return note.json();
    }

    private static Object[] wrong(String name, String field, Consumer<NoteBody> change) {
        return new Object[] {name, field, change};
    }

    private static ObjectNode id(long id) {
        ObjectNode object = object();
        object.put("id", id);
        return object;
    }
}
