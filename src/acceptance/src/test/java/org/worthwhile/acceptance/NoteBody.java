package org.worthwhile.acceptance;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.JsonNodeFactory;
import org.codehaus.jackson.node.ObjectNode;

/** The body of a request that adds a value note: acceptable until a test changes something. */
final class NoteBody {

    private final ObjectNode json = object();

    static NoteBody aNote() {
        return new NoteBody()
                .words("We would save two days every month.")
                .with("reading", "Fewer manual corrections.")
                .customer("Nordlicht GmbH")
                .with("saidOn", LocalDate.now(ZoneOffset.UTC).minusDays(3).toString())
                .estimate("EUR", "1000.00", "2500.00", "4000.00")
                .confidence(60);
    }

    NoteBody words(String words) {
        return with("words", words);
    }

    NoteBody customer(String name) {
        json.put("customer", object("name", name));
        return this;
    }

    NoteBody contact(String name, String mail) {
        ObjectNode contact = object("name", name);
        contact.put("mail", mail);
        json.put("contact", contact);
        return this;
    }

    NoteBody estimate(String currency, String low, String likely, String high) {
        ObjectNode estimate = object("currency", currency);
        estimate.put("low", low);
        estimate.put("likely", likely);
        estimate.put("high", high);
        json.put("estimate", estimate);
        return this;
    }

    NoteBody likely(String currency, String likely) {
        return estimate(currency, null, likely, null);
    }

    NoteBody confidence(int percent) {
        json.put("confidence", percent);
        return this;
    }

    /** As a person typed it in their language, not in the plain form of the interface. */
    NoteBody typed() {
        json.put("typed", true);
        return this;
    }

    NoteBody with(String field, String value) {
        json.put(field, value);
        return this;
    }

    NoteBody with(String field, JsonNode value) {
        json.put(field, value);
        return this;
    }

    NoteBody without(String field) {
        json.remove(field);
        return this;
    }

    ObjectNode json() {
        return json;
    }

    /** A revision that repeats the estimate of {@link #aNote()} with another reading. */
    static ObjectNode revision(long version, String reading) {
        ObjectNode revision = object("reading", reading);
        revision.put("version", version);
        revision.put("estimate", aNote().json().get("estimate"));
        revision.put("confidence", 60);
        return revision;
    }

    static ObjectNode version(long version) {
        ObjectNode body = object();
        body.put("version", version);
        return body;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode object(String field, String value) {
        ObjectNode object = object();
        object.put(field, value);
        return object;
    }
}
