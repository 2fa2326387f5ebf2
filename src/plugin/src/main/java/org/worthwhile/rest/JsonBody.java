package org.worthwhile.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.jackson.JsonFactory;
import org.codehaus.jackson.JsonParser;
import org.codehaus.jackson.JsonToken;
import org.worthwhile.domain.refusal.InvalidRequest;

/**
 * Reads the body of a request as one JSON object: bounded in size and depth, no name twice, nothing behind it.
 * Read by ourselves, so that no Jira's own JSON settings decide what we accept or how a mistake is reported.
 */
final class JsonBody {

    /** Words and reading at their longest, in UTF-8, with room for everything else. */
    static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_DEPTH = 8;
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    private JsonBody(JsonParser parser) {
        this.parser = parser;
    }

    static JsonFields read(InputStream body) {
        byte[] bytes = bounded(body);
        try (JsonParser parser = JSON.createJsonParser(bytes)) {
            return new JsonFields(new JsonBody(parser).wholeObject());
        } catch (IOException e) {
            throw malformed();
        }
    }

    private static byte[] bounded(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new BodyTooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw malformed();
        }
    }

    private Map<String, Object> wholeObject() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw InvalidRequest.because("body", "worthwhile.error.body-not-object");
        }
        Map<String, Object> fields = object(1);
        if (parser.nextToken() != null) {
            throw malformed();
        }
        return fields;
    }

    private Map<String, Object> object(int depth) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getCurrentName();
            if (fields.containsKey(name)) {
                throw malformed();
            }
            parser.nextToken();
            fields.put(name, value(depth));
        }
        return fields;
    }

    private List<Object> array(int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth));
        }
        return items;
    }

    /** Strings, booleans, nulls, maps and lists are themselves; a number stays the text it was sent as. */
    private Object value(int depth) throws IOException {
        if (depth > MAX_DEPTH || parser.getCurrentToken() == null) {
            throw malformed();
        }
        switch (parser.getCurrentToken()) {
            case START_OBJECT:
                return object(depth + 1);
            case START_ARRAY:
                return array(depth + 1);
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return new JsonNumber(parser.getText());
            case VALUE_TRUE:
            case VALUE_FALSE:
                return parser.getCurrentToken() == JsonToken.VALUE_TRUE;
            default:
                return null;
        }
    }

    private static InvalidRequest malformed() {
        return InvalidRequest.because("body", "worthwhile.error.body-malformed");
    }
}
