package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.util.Map;

import org.junit.ClassRule;
import org.junit.Test;

/**
 * Requests that a foreign page could make a browser send on somebody's behalf. A type that we do not read is refused as such (415) before Jira's own check
 * would refuse the request as forged (403).
 */
public class ForgedRequestIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String NOTES = notesOf("GRID-4");

    private final RestClient petra = JIRA.as("petra");

    @Test
    public void formIsRefused() {
        refused(415, Map.of("Content-Type", "application/x-www-form-urlencoded"), "words=forged");
    }

    @Test
    public void formWithAFileIsRefused() {
        refused(415, Map.of("Content-Type", "multipart/form-data; boundary=x"), "--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nforged\r\n--x--\r\n");
    }

    @Test
    public void plainTextIsRefusedEvenIfItLooksLikeJson() {
        refused(415, Map.of("Content-Type", "text/plain"), aNote().json().toString());
    }

    @Test
    public void requestWithoutTypeIsRefused() {
        refused(403, Map.of(), aNote().json().toString());
    }

    @Test
    public void jsonFromAForeignPageIsRefused() {
        refused(403, Map.of("Content-Type", "application/json", "Origin", "https://elsewhere.example"), aNote().json().toString());
    }

    @Test
    public void jsonFromOurOwnPageIsAccepted() {
        String own = JIRA.address().getScheme() + "://" + JIRA.address().getAuthority();

        petra.post(NOTES, Map.of("Content-Type", "application/json", "Origin", own), aNote().json().toString()).expect(201);
    }

    private void refused(int status, Map<String, String> headers, String body) {
        String before = petra.get(NOTES).expect(200).body();

        petra.post(NOTES, headers, body).expect(status);

        assertThat(petra.get(NOTES).body()).isEqualTo(before);
    }
}
