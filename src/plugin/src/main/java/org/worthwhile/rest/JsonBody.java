package org.worthwhile.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.codehaus.jackson.JsonFactory;
import org.codehaus.jackson.JsonParser;
import org.codehaus.jackson.JsonToken;
import org.worthwhile.domain.refusal.InvalidRequest;

/**
 * Reads the body of a request as one JSON object: bounded in size, nothing behind it; a number stays the text it was sent as.
 * Read by ourselves, so that no Jira's own JSON settings decide what we accept or how a mistake is reported.
 */
final class JsonBody {

    /** Words and reading at their longest, in UTF-8, with room for everything else. */
    static final int MAX_BYTES = 256 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    private JsonBody() {
    }

    static JsonFields read(InputStream body) {
        byte[] bytes = bounded(body);
        try (JsonParser parser = JSON.createJsonParser(bytes)) {
            return new JsonFields(wholeObject(parser));
        } catch (IOException e) {
            throw JsonObjects.malformed();
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
            throw JsonObjects.malformed();
        }
    }

    private static Map<String, Object> wholeObject(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw InvalidRequest.because("body", "worthwhile.error.body-not-object");
        }
        Map<String, Object> fields = new JsonObjects(parser, number -> number).object();
        if (parser.nextToken() != null) {
            throw JsonObjects.malformed();
        }
        return fields;
    }
}
