package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request, down to its bytes; the path is below the app's address and ready to travel. Nobody's request has no user. */
record FuzzRequest(FuzzOperation operation, Optional<String> user, String path, Map<String, String> headers, byte[] body) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_SHOWN = 400;

    /** @param session the cookie of the user's session; empty for nobody */
    Answer send(URI address, String session) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/rest/worthwhile/1.0" + path)).timeout(PATIENCE)
                .method(operation.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!session.isEmpty()) {
            request.header("Cookie", session);
        }
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(this.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    FuzzRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        if (value == null) {
            more.remove(header);
        } else {
            more.put(header, value);
        }
        return new FuzzRequest(operation, user, path, more, body);
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return user.orElse("nobody") + ": " + operation.method() + " " + shortened(path) + " " + headers + (text.isEmpty() ? "" : " " + shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "... (" + text.length() + " characters)";
    }
}
