package org.worthwhile.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.codehaus.jackson.JsonParser;
import org.codehaus.jackson.JsonToken;
import org.worthwhile.domain.refusal.InvalidRequest;

/** Reads objects out of JSON as maps: bounded in depth, no name twice. Strings, booleans, nulls, objects and lists are themselves. */
final class JsonObjects {

    private static final int MAX_DEPTH = 8;

    private final JsonParser json;
    private final Function<JsonNumber, Object> number;

    /** @param number what becomes of the text that a number was sent as */
    JsonObjects(JsonParser json, Function<JsonNumber, Object> number) {
        this.json = json;
        this.number = number;
    }

    /** The object whose beginning was just read. */
    Map<String, Object> object() throws IOException {
        return object(1);
    }

    static InvalidRequest malformed() {
        return InvalidRequest.because("body", "worthwhile.error.body-malformed");
    }

    private Map<String, Object> object(int depth) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.getCurrentName();
            if (fields.containsKey(name)) {
                throw malformed();
            }
            json.nextToken();
            fields.put(name, value(depth));
        }
        return fields;
    }

    private List<Object> array(int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth));
        }
        return items;
    }

    private Object value(int depth) throws IOException {
        if (depth > MAX_DEPTH || json.getCurrentToken() == null) {
            throw malformed();
        }
        switch (json.getCurrentToken()) {
            case START_OBJECT:
                return object(depth + 1);
            case START_ARRAY:
                return array(depth + 1);
            case VALUE_STRING:
                return json.getText();
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return number.apply(new JsonNumber(json.getText()));
            case VALUE_TRUE:
            case VALUE_FALSE:
                return json.getCurrentToken() == JsonToken.VALUE_TRUE;
            default:
                return null;
        }
    }
}
