package org.worthwhile.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.Test;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;

public class JsonBodyTest {

    @Test
    public void readsTextsWordForWord() {
        assertThat(body("{\"words\": \" “Grüße” 漢字 \\ud83d\\ude00\\n\"}").text("words")).isEqualTo(" “Grüße” 漢字 😀\n");
    }

    @Test
    public void absentAndNullAreTheSame() {
        JsonFields fields = body("{\"reading\": null}");

        assertThat(fields.text("reading")).isNull();
        assertThat(fields.text("words")).isNull();
        fields.refuseProblems();
    }

    @Test
    public void refusesWhatIsNotWellFormed() {
        for (String json : List.of("{", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "{\"a\":1} x", "{\"a\":1}{}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":\"\u0007\"}", "{a:1}", "[", "nonsense")) {
            assertThatThrownBy(() -> body(json)).as(json).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    public void namesTheBodyWhenItIsMalformed() {
        assertThat(problems("{\"a\"")).containsExactly("body: worthwhile.error.body-malformed[]");
    }

    @Test
    public void refusesAnythingButAnObject() {
        for (String json : List.of("", " ", "[]", "\"text\"", "1", "null")) {
            assertThat(problems(json)).as(json).containsExactly("body: worthwhile.error.body-not-object[]");
        }
    }

    @Test
    public void refusesANameThatComesTwice() {
        assertThat(problems("{\"version\": 1, \"version\": 2}")).containsExactly("body: worthwhile.error.body-malformed[]");
    }

    @Test
    public void refusesDeepNestingInsteadOfOverflowing() {
        assertThat(problems("{\"a\":" + "[".repeat(100_000))).containsExactly("body: worthwhile.error.body-malformed[]");
    }

    @Test
    public void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> JsonBody.read(new ByteArrayInputStream("{\"words\":\"Grüße\"}".getBytes(ISO_8859_1))))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    public void refusesMoreThanAnyRequestCanHold() {
        assertThatThrownBy(() -> body("{\"words\":\"" + "x".repeat(JsonBody.MAX_BYTES) + "\"}")).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    public void holdsWordsAndReadingAtTheirLongest() {
        String longest = "漢".repeat(40_000);

        JsonFields fields = body("{\"words\":\"" + longest + "\",\"reading\":\"" + longest + "\"}");

        assertThat(fields.text("words")).hasSize(40_000);
    }

    @Test
    public void namesEveryFieldOfTheWrongKindAtOnce() {
        JsonFields fields = body("{\"words\": 1, \"saidOn\": [], \"customer\": \"Acme\", \"estimate\": {\"low\": 12.5}, \"typed\": \"yes\", \"confidence\": 1.5, \"version\": \"3\"}");
        fields.text("words");
        fields.text("saidOn");
        fields.part("customer").text("name");
        fields.part("estimate").text("low");
        fields.isTrue("typed");
        fields.numberOrText("confidence");
        fields.version();

        assertThat(refused(fields)).containsExactly(
                "words: worthwhile.error.not-text[]",
                "saidOn: worthwhile.error.not-text[]",
                "customer: worthwhile.error.not-object[]",
                "estimate.low: worthwhile.error.not-text[]",
                "typed: worthwhile.error.not-true-or-false[]",
                "confidence: worthwhile.error.not-whole-number[]",
                "version: worthwhile.error.not-whole-number[]");
    }

    @Test
    public void namesUnknownFieldsWhereverTheyAre() {
        JsonFields fields = body("{\"wrods\": \"\", \"customer\": {\"nam\": \"Acme\"}}");
        fields.text("words");
        fields.part("customer").text("name");

        assertThat(refused(fields)).containsExactly("wrods: worthwhile.error.unknown-field[]", "customer.nam: worthwhile.error.unknown-field[]");
    }

    @Test
    public void versionIsRequired() {
        JsonFields fields = body("{}");
        fields.version();

        assertThat(refused(fields)).containsExactly("version: worthwhile.error.required[]");
    }

    @Test
    public void numbersBeyondALongAreNoVersion() {
        JsonFields fields = body("{\"version\": 99999999999999999999}");
        fields.version();

        assertThat(refused(fields)).containsExactly("version: worthwhile.error.not-whole-number[]");
    }

    @Test
    public void confidenceMayBeANumberOrTyped() {
        assertThat(body("{\"confidence\": 80}").numberOrText("confidence")).isEqualTo("80");
        assertThat(body("{\"confidence\": \"80\"}").numberOrText("confidence")).isEqualTo("80");
    }

    private static JsonFields body(String json) {
        return JsonBody.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static List<String> problems(String json) {
        return texts(catchThrowableOfType(InvalidRequest.class, () -> body(json)));
    }

    private static List<String> refused(JsonFields fields) {
        return texts(catchThrowableOfType(InvalidRequest.class, fields::refuseProblems));
    }

    private static List<String> texts(InvalidRequest refusal) {
        return refusal.problems().stream().map(FieldProblem::toString).toList();
    }
}
