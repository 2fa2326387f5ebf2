package org.worthwhile.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.codehaus.jackson.JsonFactory;
import org.codehaus.jackson.JsonParser;
import org.codehaus.jackson.JsonToken;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.backup.RecordSource;

/** Reads what {@link BackupWriter} wrote, record by record: fields in their order, records bounded in size, nothing left out at the end. */
final class BackupReader {

    /** Far more than the longest entry of the audit trail, with words before and after. */
    static final int MOST_BYTES_PER_RECORD = 4 * 1024 * 1024;

    private final JsonParser json;
    private final JsonObjects objects;
    private final RecordBound bound;

    private BackupReader(JsonParser json, RecordBound bound) {
        this.json = json;
        this.objects = new JsonObjects(json, BackupReader::whole);
        this.bound = bound;
    }

    /**
     * Leaves the document open, as it may be read once more.
     *
     * @throws IOException where it is no JSON
     */
    static void read(InputStream document, RecordSource.Reader reader) throws IOException {
        RecordBound bound = new RecordBound(document, MOST_BYTES_PER_RECORD);
        try (JsonParser json = new JsonFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE).createJsonParser(bound)) {
            new BackupReader(json, bound).document(reader);
        }
    }

    private void document(RecordSource.Reader reader) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "format", "worthwhile.error.backup-format");
        field("format", "worthwhile.error.backup-format");
        require(json.getCurrentToken() == JsonToken.VALUE_STRING && json.getText().equals(BackupWriter.FORMAT), "format", "worthwhile.error.backup-format");
        field("version", "worthwhile.error.backup-version");
        require(json.getCurrentToken() == JsonToken.VALUE_NUMBER_INT && json.getText().equals(Long.toString(BackupWriter.VERSION)),
                "version", "worthwhile.error.backup-version");
        reader.madeAt(madeAt());
        for (Section section : Section.values()) {
            section(section, reader);
        }
        field("complete", "worthwhile.error.backup-incomplete");
        require(json.getCurrentToken() == JsonToken.VALUE_TRUE, "complete", "worthwhile.error.backup-incomplete");
        require(json.nextToken() == JsonToken.END_OBJECT, "complete", "worthwhile.error.unknown-field");
        require(json.nextToken() == null, "body", "worthwhile.error.body-malformed");
    }

    private Instant madeAt() throws IOException {
        field("madeAt", "worthwhile.error.required");
        try {
            require(json.getCurrentToken() == JsonToken.VALUE_STRING, "madeAt", "worthwhile.error.not-text");
            return Instant.parse(json.getText());
        } catch (DateTimeParseException unparsable) {
            throw InvalidRequest.because("madeAt", "worthwhile.error.backup-unreadable");
        }
    }

    private void section(Section section, RecordSource.Reader reader) throws IOException {
        field(section.word(), "worthwhile.error.backup-section");
        require(json.getCurrentToken() == JsonToken.START_ARRAY, section.word(), "worthwhile.error.not-list");
        for (long index = 0; nextItem() != JsonToken.END_ARRAY; index++) {
            require(json.getCurrentToken() == JsonToken.START_OBJECT, section.word() + "[" + index + "]", "worthwhile.error.not-object");
            reader.record(section, index, objects.object());
        }
    }

    private JsonToken nextItem() throws IOException {
        bound.beginRecord();
        return json.nextToken();
    }

    /** Goes to the value of the next field, which must be this one. */
    private void field(String name, String otherwise) throws IOException {
        bound.beginRecord();
        require(json.nextToken() == JsonToken.FIELD_NAME && json.getCurrentName().equals(name), name, otherwise);
        json.nextToken();
    }

    /** A number that is not whole, or too large, is as good as none: it stays what it is and fits no field. */
    private static Object whole(JsonNumber number) {
        return number.whole().map(Object.class::cast).orElse(number);
    }

    private static void require(boolean isSo, String field, String otherwise) {
        if (!isSo) {
            throw InvalidRequest.because(field, otherwise);
        }
    }
}
