package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.NoteBody.version;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.Test;

/** An installation that holds what the first version kept, when the current JAR comes in. */
public abstract class FirstVersionUpgrade {

    private static final long REVISED = 1;
    private static final long REINSTATED = 2;

    abstract URI address();

    @Test
    public void everyNoteIsAsTheFirstVersionShowedIt() {
        for (JsonNode before : FirstVersion.notes()) {
            long id = before.get("id").asLong();
            if (id != REVISED && id != REINSTATED) {
                assertThat(now(id, before)).isEqualTo(before);
            }
        }
    }

    @Test
    public void everyNoteIsOnItsIssuesWithItsShare() {
        assertThat(ids("SHOP-2")).contains(3L, 4L);
        assertThat(ids("GRID-1")).containsExactly(6L);
        assertThat(worth("SHOP-2")).isEqualTo("EUR 1999.95");
        assertThat(worth("GRID-1")).isEqualTo("JPY -157500");
        assertThat(ids("SHOP-1")).contains(1L, 2L, 4L);
    }

    @Test
    public void peopleGoOnWithANoteWhereItsHistoryEnds() {
        JsonNode before = FirstVersion.notes().get((int) REVISED - 1);
        assertThat(now(REVISED, before)).isEqualTo(before);
        petra().put(note(REVISED), revision(before.get("version").asLong() - 1, "From an older page.")).expect(409);

        JsonNode after = petra().put(note(REVISED), revision(before.get("version").asLong(), "Nothing was lost.")).expect(200).json();

        assertThat(after.get("version").asLong()).isEqualTo(before.get("version").asLong() + 1);
        assertThat(after.get("reading").asText()).isEqualTo("Nothing was lost.");
        assertThat(after.get("words")).isEqualTo(before.get("words"));
        assertThat(after.get("createdAt")).isEqualTo(before.get("createdAt"));
    }

    @Test
    public void withdrawnNoteCanBeReinstated() {
        JsonNode before = FirstVersion.notes().get((int) REINSTATED - 1);
        assertThat(now(REINSTATED, before)).isEqualTo(before);

        JsonNode after = petra().post(Paths.reinstate(REINSTATED), version(before.get("version").asLong())).expect(200).json();

        assertThat(after.get("state").asText()).isEqualTo("QUANTIFIED");
    }

    @Test
    public void newNotesFindTheCustomersAndContactsOfOldOnes() {
        JsonNode added = petra().post(notesOf("SHOP-4"), aNote().customer("NORDLICHT gmbh").contact("nina  berg", null).json()).expect(201).json();

        assertThat(added.get("customer").get("id").asLong()).isEqualTo(1);
        assertThat(added.get("contact").get("mail").asText()).isEqualTo("nina@nordlicht.example");
        assertThat(added.get("id").asLong()).isGreaterThan(FirstVersion.notes().size());
    }

    @Test
    public void whatCameLaterWorksBesideOldNotes() {
        Books books = Books.of(address()).untilInLine();
        books.price(null, null, "EUR", "90.00");

        assertThat(books.projectMoney("SHOP").path("money").path("spent").size()).isEqualTo(1);
        assertThat(RestClient.as(address(), "admin").get("/projects/SHOP/value-notes").expect(200).json().path("count").asInt()).isGreaterThanOrEqualTo(5);
    }

    /** What the present version shows under the names of before. */
    private ObjectNode now(long id, JsonNode before) {
        ObjectNode now = (ObjectNode) RestClient.as(address(), "admin").get(note(id)).expect(200).json();
        List<String> names = new ArrayList<>();
        before.getFieldNames().forEachRemaining(names::add);
        return now.retain(names);
    }

    private List<Long> ids(String issueKey) {
        List<Long> ids = new ArrayList<>();
        RestClient.as(address(), "admin").get(notesOf(issueKey)).expect(200).json().get("notes").forEach(found -> ids.add(found.get("id").asLong()));
        return ids;
    }

    private String worth(String issueKey) {
        JsonNode totals = RestClient.as(address(), "admin").get(notesOf(issueKey)).expect(200).json().get("expectedTotals");
        assertThat(totals).hasSize(1);
        return Books.amount(totals.get(0));
    }

    private RestClient petra() {
        return RestClient.as(address(), "petra");
    }
}
