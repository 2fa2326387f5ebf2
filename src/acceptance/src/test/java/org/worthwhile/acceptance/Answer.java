package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What the pattern's group finds in the body. */
    String find(String pattern) {
        return find(pattern, body);
    }

    /** The same where a redirection leads. */
    String findInLocation(String pattern) {
        return find(pattern, header("Location"));
    }

    /** The value of the project's entry in a list of projects. */
    String projectOption(String projectKey) {
        return find("<option value=\"(\\d+)\"[^>]*>[^<]*\\(" + projectKey + "\\)");
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

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
