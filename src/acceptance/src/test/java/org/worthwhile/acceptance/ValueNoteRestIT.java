package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.NoteBody.version;
import static org.worthwhile.acceptance.Paths.contacts;
import static org.worthwhile.acceptance.Paths.customers;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.reinstate;
import static org.worthwhile.acceptance.Paths.withdraw;

import java.math.BigDecimal;

import org.codehaus.jackson.JsonNode;
import org.junit.ClassRule;
import org.junit.Test;

/** The life of a value note over REST, through the packaged JAR down to the database. */
public class ValueNoteRestIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private final RestClient petra = JIRA.as("petra");

    @Test
    public void addedNoteCanBeReadAtItsLocation() {
        Answer added = petra.post(notesOf("SHOP-1"), aNote().json()).expect(201);

        assertThat(added.header("Location")).endsWith("/rest/worthwhile/1.0" + note(id(added)));
        assertThat(petra.get(note(id(added))).expect(200).json()).isEqualTo(added.json());
    }

    @Test
    public void addedNoteCarriesWhatWasSent() {
        JsonNode note = add("SHOP-1", aNote().contact("Nina Berg", "nina@nordlicht.example"));

        assertThat(note.get("words").asText()).isEqualTo("We would save two days every month.");
        assertThat(note.get("reading").asText()).isEqualTo("Fewer manual corrections.");
        assertThat(note.get("issueKey").asText()).isEqualTo("SHOP-1");
        assertThat(note.path("customer").path("name").asText()).isEqualTo("Nordlicht GmbH");
        assertThat(note.path("contact").path("name").asText()).isEqualTo("Nina Berg");
        assertThat(note.path("contact").path("mail").asText()).isEqualTo("nina@nordlicht.example");
        assertThat(note.get("confidence").asInt()).isEqualTo(60);
        assertThat(note.get("side").asText()).isEqualToIgnoringCase("customer");
        assertThat(note.get("createdBy").asText()).isEqualTo(note.get("changedBy").asText());
    }

    @Test
    public void amountsTravelAsStringsWithTheirCurrency() {
        JsonNode estimate = add("SHOP-1", aNote()).get("estimate");

        assertThat(estimate.toString()).isEqualTo("{\"currency\":\"EUR\",\"low\":\"1000.00\",\"likely\":\"2500.00\",\"high\":\"4000.00\"}");
    }

    @Test
    public void expectedValueIsLikelyTimesConfidence() {
        JsonNode expected = add("SHOP-1", aNote().likely("EUR", "0.05").confidence(50)).get("expectedValue");

        assertThat(expected.path("amount").asText()).as("half-up to the cent").isEqualTo("0.03");
    }

    @Test
    public void wordsComeBackExactlyAsTheyWereSaid() {
        assertThat(add("SHOP-1", aNote().words(HostileText.WORDS)).get("words").asText()).isEqualTo(HostileText.WORDS);
    }

    @Test
    public void noteNeedsNeitherReadingNorMoneyNorConfidence() {
        JsonNode note = add("SHOP-1", aNote().without("reading").without("estimate").without("confidence"));

        assertThat(note.has("estimate") && !note.get("estimate").isNull()).isFalse();
        assertThat(note.has("expectedValue") && !note.get("expectedValue").isNull()).isFalse();
    }

    @Test
    public void negativeWorthIsAWorth() {
        assertThat(add("SHOP-1", aNote().estimate("EUR", "-300.00", "-200.50", "-100")).path("estimate").path("likely").asText()).isEqualTo("-200.50");
    }

    @Test
    public void currencyWithoutDecimalsStaysWithoutDecimals() {
        assertThat(add("SHOP-1", aNote().likely("JPY", "120000")).path("estimate").path("likely").asText()).isEqualTo("120000");
    }

    @Test
    public void amountTypedByAnEnglishReaderMayCarryGroups() {
        assertThat(add("SHOP-1", aNote().likely("EUR", "1,234.50").typed()).path("estimate").path("likely").asText()).isEqualTo("1234.50");
    }

    @Test
    public void listShowsTheNotesOfItsIssueOnly() {
        long here = add("SHOP-2", aNote()).get("id").asLong();
        long elsewhere = add("SHOP-3", aNote()).get("id").asLong();

        assertThat(petra.get(notesOf("SHOP-2")).expect(200).json().get("notes")).extracting(note -> note.get("id").asLong())
                .contains(here).doesNotContain(elsewhere);
    }

    @Test
    public void listAddsUpExpectedValuesPerCurrency() {
        String issue = "SHOP-4";
        BigDecimal before = expectedTotal(issue, "USD");
        add(issue, aNote().likely("USD", "100.10").confidence(100));
        add(issue, aNote().likely("USD", "200.20").confidence(50));
        add(issue, aNote().likely("CHF", "77").confidence(100));

        assertThat(expectedTotal(issue, "USD").subtract(before)).isEqualByComparingTo("200.20");
    }

    @Test
    public void withdrawnNoteNoLongerCounts() {
        String issue = "SHOP-4";
        BigDecimal before = expectedTotal(issue, "GBP");
        JsonNode note = add(issue, aNote().likely("GBP", "500").confidence(100));
        petra.post(withdraw(note.get("id").asLong()), version(note.get("version").asLong())).expect(200);

        assertThat(expectedTotal(issue, "GBP")).isEqualByComparingTo(before);
    }

    @Test
    public void revisionChangesReadingButNeverTheWords() {
        JsonNode note = add("SHOP-5", aNote());
        Answer revised = petra.put(note(note.get("id").asLong()), revision(note.get("version").asLong(), "Two days, every month.")).expect(200);

        assertThat(revised.json().get("reading").asText()).isEqualTo("Two days, every month.");
        assertThat(revised.json().get("words")).isEqualTo(note.get("words"));
        assertThat(revised.json().get("version").asLong()).isGreaterThan(note.get("version").asLong());
    }

    @Test
    public void withdrawnNoteCanBeReinstatedInItsFormerState() {
        JsonNode note = add("SHOP-5", aNote());
        long id = note.get("id").asLong();

        Answer withdrawn = petra.post(withdraw(id), version(note.get("version").asLong())).expect(200);
        Answer reinstated = petra.post(reinstate(id), version(withdrawn.json().get("version").asLong())).expect(200);

        assertThat(withdrawn.json().get("state").asText()).isEqualToIgnoringCase("withdrawn");
        assertThat(reinstated.json().get("state")).isEqualTo(note.get("state"));
    }

    @Test
    public void revisionOfAnOlderVersionIsRefusedAndOffersTheNewer() {
        JsonNode note = add("SHOP-5", aNote());
        long id = note.get("id").asLong();
        long version = note.get("version").asLong();
        petra.put(note(id), revision(version, "First.")).expect(200);

        Answer second = JIRA.as("dev").put(note(id), revision(version, "Second.")).expect(409);

        assertThat(second.json().path("current").path("reading").asText()).isEqualTo("First.");
        assertThat(petra.get(note(id)).json().get("reading").asText()).isEqualTo("First.");
    }

    @Test
    public void withdrawalOfAnOlderVersionIsRefused() {
        JsonNode note = add("SHOP-5", aNote());
        long id = note.get("id").asLong();
        petra.put(note(id), revision(note.get("version").asLong(), "First.")).expect(200);

        petra.post(withdraw(id), version(note.get("version").asLong())).expect(409);
    }

    @Test
    public void customerIsFoundByTyping() {
        add("SHOP-6", aNote().customer("\u00d6ko Handel AG"));

        assertThat(petra.get(customers("SHOP-6", "\u00d6KO")).expect(200).json().findValuesAsText("name")).contains("\u00d6ko Handel AG");
    }

    @Test
    public void sameNameInAnotherSpellingIsTheSameCustomer() {
        JsonNode first = add("SHOP-6", aNote().customer("Stra\u00dfenbau  S\u00fcd")).get("customer");

        assertThat(add("SHOP-6", aNote().customer("  stra\u00dfenbau s\u00fcd ")).get("customer")).isEqualTo(first);
    }

    @Test
    public void contactIsFoundUnderItsCustomerOnly() {
        long customer = add("SHOP-6", aNote().customer("Kontor Eins").contact("Eva Eins", "eva@eins.example")).path("customer").path("id").asLong();
        long other = add("SHOP-6", aNote().customer("Kontor Zwei")).path("customer").path("id").asLong();

        assertThat(petra.get(contacts(customer, "SHOP-6", "eva")).expect(200).json().findValuesAsText("name")).containsExactly("Eva Eins");
        assertThat(petra.get(contacts(other, "SHOP-6", "eva")).expect(200).json().findValuesAsText("name")).isEmpty();
    }

    private JsonNode add(String issueKey, NoteBody body) {
        return petra.post(notesOf(issueKey), body.json()).expect(201).json();
    }

    private BigDecimal expectedTotal(String issueKey, String currency) {
        for (JsonNode total : petra.get(notesOf(issueKey)).expect(200).json().path("expectedTotals")) {
            if (total.path("currency").asText().equals(currency)) {
                return new BigDecimal(total.path("amount").asText());
            }
        }
        return BigDecimal.ZERO;
    }

    private static long id(Answer added) {
        return added.json().get("id").asLong();
    }
}
