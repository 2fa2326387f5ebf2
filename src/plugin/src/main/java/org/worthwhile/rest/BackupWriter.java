package org.worthwhile.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.codehaus.jackson.JsonEncoding;
import org.codehaus.jackson.JsonFactory;
import org.codehaus.jackson.JsonGenerator;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.usecase.backup.Backup;
import org.worthwhile.usecase.backup.RecordSink;

/** Writes a backup as one JSON document, record by record, each on a line of its own. Its last field says that it is whole. */
final class BackupWriter implements RecordSink {

    static final String FORMAT = "worthwhile-backup";
    static final long VERSION = 1;
    private static final String LINE = "\n";

    private final JsonGenerator json;
    /** How many sections are begun. */
    private int begun;

    private BackupWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Backup backup, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createJsonGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        try {
            BackupWriter writer = new BackupWriter(json);
            writer.header(backup.madeAt());
            backup.writeTo(writer);
            writer.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void header(Instant madeAt) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeStringField("madeAt", madeAt.toString());
    }

    private void end() throws IOException {
        beginUpTo(Section.values().length);
        json.writeEndArray();
        json.writeBooleanField("complete", true);
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void accept(Section section, Map<String, Object> record) {
        try {
            beginUpTo(section.ordinal() + 1);
            json.writeRaw(LINE);
            value(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beginUpTo(int sections) throws IOException {
        while (begun < sections) {
            if (begun > 0) {
                json.writeEndArray();
            }
            json.writeArrayFieldStart(Section.values()[begun++].word());
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : ((Map<?, ?>) value).entrySet()) {
                json.writeFieldName((String) field.getKey());
                value(field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List) {
            json.writeStartArray();
            for (Object item : (List<?>) value) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Long) {
            json.writeNumber((Long) value);
        } else if (value instanceof Boolean) {
            json.writeBoolean((Boolean) value);
        } else {
            json.writeString((String) value);
        }
    }
}
