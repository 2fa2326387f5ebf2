package org.worthwhile.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.core.StreamingOutput;
import org.codehaus.jackson.annotate.JsonAutoDetect.Visibility;
import org.codehaus.jackson.annotate.JsonMethod;
import org.codehaus.jackson.map.ObjectMapper;
import org.codehaus.jackson.map.annotate.JsonSerialize.Inclusion;

/**
 * Builds answers. They are written by ourselves, so that they look the same on every Jira, whatever its JSON settings;
 * and no cache keeps them, because they depend on who asks.
 */
final class Answer {

    static final String JSON = "application/json;charset=UTF-8";
    static final String CSV = "text/csv;charset=UTF-8";
    static final String HTML = "text/html;charset=UTF-8";

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setVisibility(JsonMethod.ALL, Visibility.NONE)
            .setVisibility(JsonMethod.FIELD, Visibility.ANY)
            .setSerializationInclusion(Inclusion.NON_NULL);

    private Answer() {
    }

    static ResponseBuilder json(int status, Object representation) {
        return withBody(Response.status(status), JSON, written(representation));
    }

    static Response nothing() {
        return withoutTraces(Response.noContent()).build();
    }

    static Response html(String fragment) {
        return withBody(Response.ok(), HTML, fragment).build();
    }

    /** A file to keep, under a name of ASCII letters, sent as it is written. */
    static Response file(String fileName, String type, StreamingOutput content) {
        return withBody(Response.ok(), type, content)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"").build();
    }

    /** The answer as it stands, for instance with the methods it allows, now with a body. */
    static Response json(Response refusal, Object representation) {
        return withBody(Response.fromResponse(refusal), JSON, written(representation)).build();
    }

    private static ResponseBuilder withBody(ResponseBuilder answer, String type, Object body) {
        return withoutTraces(answer.type(type).entity(body)).header("X-Content-Type-Options", "nosniff");
    }

    private static ResponseBuilder withoutTraces(ResponseBuilder answer) {
        CacheControl nowhere = new CacheControl();
        nowhere.setNoStore(true);
        return answer.cacheControl(nowhere);
    }

    private static String written(Object representation) {
        try {
            return MAPPER.writeValueAsString(representation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
