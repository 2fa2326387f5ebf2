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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.codehaus.jackson.JsonNode;

/** The app's REST interface, and a few addresses of the local Jira itself, as one person, or nobody, meets it. Follows no redirect: a log-in page is not an answer. */
final class RestClient {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> OF_JIRA = List.of("/secure/", "/plugins/", "/rest/", "/login.jsp");

    private final URI address;
    /** Name and password. */
    private final Optional<String> credentials;

    private RestClient(URI address, Optional<String> credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    /** Every demo password is the user's name. */
    static RestClient as(URI address, String user) {
        return as(address, user, user);
    }

    static RestClient as(URI address, String user, String password) {
        return new RestClient(address, Optional.of(user + ":" + password));
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

    Answer delete(String path) {
        return send(request(path).header("X-Atlassian-Token", "no-check").DELETE());
    }

    /** A page of the local Jira, as it travels to the browser. */
    Answer page(String path) {
        return send(at(path).GET());
    }

    /** Sends a form of the local Jira; fields are names and values in turn. */
    Answer submit(String path, Object... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(Paths.encoded(fields[i + 1].toString()));
        }
        return post(path, Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"), body.toString());
    }

    /** Sends files to a form of the local Jira, each by the name of its field. */
    Answer upload(String path, Map<String, String> files) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name)
                .append("\"; filename=\"").append(name).append(".csv\"\r\nContent-Type: text/csv\r\n\r\n").append(text).append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        return post(path, Map.of("Content-Type", "multipart/form-data; boundary=" + boundary, "X-Atlassian-Token", "no-check"), body.toString());
    }

    /** Sends a JAR to the app manager of the local Jira. */
    Answer uploadApp(String path, Path jar) {
        String boundary = UUID.randomUUID().toString();
        String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"app\"; filename=\"" + jar.getFileName()
                + "\"\r\nContent-Type: application/java-archive\r\n\r\n";
        try {
            List<byte[]> body = List.of(before.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(jar), ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary).header("X-Atlassian-Token", "no-check")
                    .POST(BodyPublishers.ofByteArrays(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a session; answers the cookie that stands for it. */
    static String logIn(URI address, String user) {
        String cookie = anonymous(address).submit("/login.jsp", "os_username", user, "os_password", user).expect(302).header("Set-Cookie");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    /** What the person chooses in the menu of the local Jira. */
    void chooseLanguage(String tag) {
        submit("/secure/UpdateUserLanguage.jspa", "locale", tag);
    }

    private static BodyPublisher publish(String body) {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    private HttpRequest.Builder request(String path) {
        return at(OF_JIRA.stream().anyMatch(path::startsWith) ? path : "/rest/worthwhile/1.0" + path);
    }

    private HttpRequest.Builder at(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        credentials.ifPresent(known -> request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8))));
        return request;
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
