package org.worthwhile.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** One person's requests in one session: nobody logs in anew for each. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final HttpClient http;

    private Client(URI address) {
        this.address = address;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    }

    static Client logIn(URI address, String user, String password) {
        Client client = new Client(address);
        HttpResponse<String> answer = client.send(client.to("/login.jsp").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("os_username=" + user + "&os_password=" + password)), BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " could not log in: " + answer.statusCode());
        }
        return client;
    }

    /** A page as it travels to the browser; complete. */
    String page(String path) {
        HttpResponse<String> answer = send(to(path).GET(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    String rest(String path) {
        return page("/rest/worthwhile/1.0" + path);
    }

    JsonNode json(String path) {
        return parse(rest(path));
    }

    /** Reads everything, keeps nothing; returns the number of bytes. */
    long drain(String path) {
        HttpResponse<InputStream> answer = send(to("/rest/worthwhile/1.0" + path).GET(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        try (InputStream body = answer.body()) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of the local Jira, which sends the browser on when it is accepted. */
    void submit(String path, String form) {
        HttpResponse<String> answer = send(to(path).header("Content-Type", "application/x-www-form-urlencoded").header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(form)), BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    JsonNode post(String path, String body) {
        return change("POST", path, body);
    }

    JsonNode put(String path, String body) {
        return change("PUT", path, body);
    }

    private JsonNode change(String method, String path, String body) {
        HttpResponse<String> answer = send(to("/rest/worthwhile/1.0" + path).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check").method(method, BodyPublishers.ofString(body)), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.createObjectNode() : parse(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(10));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> reader) {
        try {
            return http.send(request.build(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
