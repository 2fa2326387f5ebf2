package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** What the server said to one request. */
record Answer(String request, int status, String body, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.request().method() + " " + response.request().uri(), response.statusCode(), response.body(), response);
    }

    Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(request + " answered no JSON: " + body, e);
        }
    }

    /** Fields named in {@code errors}, in the order given. */
    List<String> fields() {
        return errors("field");
    }

    List<String> messages() {
        return errors("message");
    }

    private List<String> errors(String part) {
        List<String> values = new ArrayList<>();
        json().path("errors").forEach(error -> values.add(error.path(part).asText()));
        return values;
    }
}
