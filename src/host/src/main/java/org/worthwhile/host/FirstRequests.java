package org.worthwhile.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Demo data of an app: requests that people of the demo send once, after the first start with the app. A file of lines
 * {@code person METHOD /path body}; {@code {today-12}} is the day twelve days ago, {@code {today+12}} the day in twelve days.
 * Empty lines and those with # are passed over.
 */
final class FirstRequests {

    private static final String DONE = "first-requests-sent";
    private static final Pattern DAY = Pattern.compile("\\{today([-+]\\d+)}");

    private final Path home;
    private final URI address;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();

    FirstRequests(Path home, URI address, Clock clock) {
        this.home = home;
        this.address = address;
        this.clock = clock;
    }

    /**
     * All or, in a home where they were sent before, none of them.
     *
     * @return what was refused, one line each; the rest is sent all the same
     */
    List<String> send(Path file) {
        try {
            if (Files.exists(home.resolve(DONE))) {
                return List.of();
            }
            List<String> refused = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    send(line, refused);
                }
            }
            Files.createFile(home.resolve(DONE));
            return refused;
        } catch (IOException e) {
            throw new UncheckedIOException("The requests of " + file + " can't be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending the requests of " + file, e);
        }
    }

    private void send(String line, List<String> refused) throws IOException, InterruptedException {
        String[] parts = line.split(" ", 4);
        if (parts.length < 4) {
            refused.add("not a request: " + line);
            return;
        }
        HttpResponse<String> answer = http.send(request(parts[0], parts[1], parts[2], withDays(parts[3])), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            refused.add(answer.statusCode() + " to " + line + ": " + answer.body());
        }
    }

    private HttpRequest request(String person, String method, String path, String body) {
        String login = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private String withDays(String body) {
        LocalDate today = LocalDate.now(clock);
        return DAY.matcher(body).replaceAll(day -> today.plusDays(Long.parseLong(day.group(1))).toString());
    }
}
