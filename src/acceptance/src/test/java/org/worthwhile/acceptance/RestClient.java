package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.codehaus.jackson.JsonNode;

/** The app's REST interface, and a few addresses of the local Jira itself, as one person, or nobody, meets it. Follows no redirect: a log-in page is not an answer. */
final class RestClient {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final Optional<String> user;

    private RestClient(URI address, Optional<String> user) {
        this.address = address;
        this.user = user;
    }

    /** Every demo password is the user's name. */
    static RestClient as(URI address, String user) {
        return new RestClient(address, Optional.of(user));
    }

    static RestClient anonymous(URI address) {
        return new RestClient(address, Optional.empty());
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, JsonNode body) {
        return post(path, "application/json", body.toString());
    }

    Answer put(String path, JsonNode body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    Answer post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = request(path).POST(publish(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** What the person chooses in the menu of the local Jira. */
    void chooseLanguage(String tag) {
        post("/secure/UpdateUserLanguage.jspa", Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"), "locale=" + tag);
    }

    private static BodyPublisher publish(String body) {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    private HttpRequest.Builder request(String path) {
        String base = path.startsWith("/secure/") ? "" : "/rest/worthwhile/1.0";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + base + path)).timeout(PATIENCE);
        user.ifPresent(name -> request.header("Authorization", "Basic " + credentials(name)));
        return request;
    }

    private static String credentials(String name) {
        return Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
