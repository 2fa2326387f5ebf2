package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.customers;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.ClassRule;
import org.junit.Test;

/** Bodies that are no note at all, and notes at the edge of what is allowed. */
public class HostileBodyIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String NOTES = notesOf("GRID-6");
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final String FLAG = "\ud83c\udde9\ud83c\uddea";

    private final RestClient petra = JIRA.as("petra");

    @Test
    public void malformedJsonIsRefusedWithASentence() {
        assertThat(explained("{\"words\": \"half a not", 400)).isNotBlank();
    }

    @Test
    public void emptyBodyIsRefusedWithASentence() {
        assertThat(explained("", 400)).isNotBlank();
    }

    @Test
    public void listInsteadOfANoteIsRefused() {
        assertThat(explained("[1, 2]", 400)).isNotBlank();
    }

    @Test
    public void nullInsteadOfANoteIsRefused() {
        assertThat(explained("null", 400)).isNotBlank();
    }

    @Test
    public void sentenceBehindTheNoteIsRefused() {
        assertThat(explained(aNote().json() + " {}", 400)).isNotBlank();
    }

    @Test
    public void abyssOfBracketsIsRefused() {
        assertThat(explained("{\"words\":" + "[".repeat(50_000), 400)).isNotBlank();
    }

    @Test
    public void halfASurrogateIsRefusedAsWords() {
        String body = aNote().words("HALF").json().toString().replace("HALF", "\\ud83d");

        assertThat(petra.post(NOTES, "application/json", body).expect(400).fields()).containsExactly("words");
    }

    @Test
    public void misspelledFieldIsNamedInsteadOfIgnored() {
        assertThat(petra.post(NOTES, aNote().with("confidense", "60").json()).expect(400).fields()).containsExactly("confidense");
    }

    @Test
    public void otherKindOfDocumentIsRefused() {
        petra.post(NOTES, "application/xml", "<note/>").expect(415);
    }

    @Test
    public void fiveMegabytesAreRefused() {
        explained(aNote().words("x".repeat(5 * 1024 * 1024)).json().toString(), 413);
    }

    @Test
    public void everyProblemIsReportedAtOnce() {
        NoteBody note = aNote().words("").customer("").with("saidOn", "soon").estimate("EUR", "x", "y", "z").confidence(400);

        assertThat(petra.post(NOTES, note.json()).expect(400).fields())
                .containsExactlyInAnyOrder("words", "customer", "saidOn", "estimate.low", "estimate.likely", "estimate.high", "confidence");
    }

    @Test
    public void refusedNoteLeavesNoCustomerBehind() {
        petra.post(NOTES, aNote().customer("Halbfertig AG").confidence(400).json()).expect(400);

        assertThat(petra.get(customers("GRID-6", "Halbfertig")).json().path("customers")).isEmpty();
    }

    @Test
    public void unknownIssueIsNotFound() {
        petra.post(notesOf("GRID-99999"), aNote().json()).expect(404);
        petra.post(notesOf("NOPE-1"), aNote().json()).expect(404);
        petra.post(notesOf("%3Cscript%3E-1"), aNote().json()).expect(404);
    }

    @Test
    public void unknownNoteIsNotFound() {
        petra.get(note(999_999_999)).expect(404);
        petra.get("/value-notes/abc").expect(404);
    }

    @Test
    public void fourThousandCharactersAreCountedAsAPersonWould() {
        String words = FAMILY.repeat(3_999) + FLAG;

        assertThat(petra.post(NOTES, aNote().words(words).json()).expect(201).json().get("words").asText()).isEqualTo(words);
    }

    @Test
    public void oneCharacterMoreIsTooMany() {
        assertThat(petra.post(NOTES, aNote().words(FAMILY.repeat(4_000) + "!").json()).expect(400).fields()).containsExactly("words");
    }

    @Test
    public void revisionWithoutVersionIsRefused() {
        JsonNode note = petra.post(NOTES, aNote().json()).expect(201).json();
        ObjectNode revision = NoteBody.object("reading", "Without looking.");

        assertThat(petra.put(note(note.get("id").asLong()), revision).expect(400).fields()).containsExactly("version");
    }

    @Test
    public void refusedRevisionKeepsTheNote() {
        JsonNode note = petra.post(NOTES, aNote().json()).expect(201).json();
        ObjectNode revision = NoteBody.revision(note.get("version").asLong(), "Surely.");
        revision.put("confidence", 101);

        assertThat(petra.put(note(note.get("id").asLong()), revision).expect(400).fields()).containsExactly("confidence");
        assertThat(petra.get(note(note.get("id").asLong())).json()).isEqualTo(note);
    }

    @Test
    public void germanAmountIsReadAsGermansWriteIt() {
        JsonNode note = JIRA.germanEditor().post(NOTES, aNote().likely("EUR", "1.234,50").typed().json()).expect(201).json();

        assertThat(note.path("estimate").path("likely").asText()).isEqualTo("1234.50");
    }

    @Test
    public void germanAmountTypedByAnEnglishReaderIsRefused() {
        assertThat(petra.post(NOTES, aNote().likely("EUR", "12,5").typed().json()).expect(400).fields()).containsExactly("estimate.likely");
    }

    @Test
    public void englishAmountTypedByAGermanReaderIsRefused() {
        assertThat(JIRA.germanEditor().post(NOTES, aNote().likely("EUR", "12.5").typed().json()).expect(400).fields()).containsExactly("estimate.likely");
    }

    private String explained(String body, int status) {
        Answer answer = petra.post(NOTES, "application/json", body).expect(status);
        return String.join(" ", answer.messages()) + answer.json().path("errorMessages").path(0).asText();
    }
}
