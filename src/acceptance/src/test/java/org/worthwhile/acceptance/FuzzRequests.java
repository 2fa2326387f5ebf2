package org.worthwhile.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.codehaus.jackson.JsonNode;

/** Makes requests for one operation: who asks, for what, how. Many have one thing wrong, some several, a few nothing. */
final class FuzzRequests {

    /** Nobody in particular is asked for as often as otto, who holds no right of ours. */
    private static final List<Optional<String>> PEOPLE = Stream.of("admin", "admin", "admin", "sofia", "sofia", "sofia", "otto", "")
            .map(name -> Optional.of(name).filter(somebody -> !somebody.isEmpty())).toList();
    private static final List<String> TYPES = List.of("application/json;charset=UTF-16", "application/json;charset=nonsense", "text/json",
            "application/xml", "text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/vnd.worthwhile+json", "image/png");
    private static final List<String> ACCEPTED = List.of("*/*", "application/json", "application/xml", "image/png", "text/html;q=0.1", "application/json;q=0");
    private static final List<String> LANGUAGES = List.of("de", "xx-YY-1234", "zh-Hant-TW", "*", "de;q=x", "a".repeat(500));

    private final FuzzOperation operation;
    private final FuzzPlaces world;
    private final Random random;

    FuzzRequests(FuzzOperation operation, FuzzPlaces world, Random random) {
        this.operation = operation;
        this.world = world;
        this.random = random;
    }

    FuzzRequest next() {
        Optional<String> user = FuzzValues.pick(random, PEOPLE);
        FuzzPlaces places = user.filter("admin"::equals).isPresent() && !operation.reads() ? world.spare() : world;
        FuzzBodies bodies = new FuzzBodies(operation, places, random);
        FuzzRequest request = new FuzzRequest(operation, user, path(bodies) + query(bodies), headers(), body(bodies));
        return random.nextInt(5) == 0 ? oddlySent(request) : request;
    }

    private String path(FuzzBodies bodies) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.get("name").asText();
            path = path.replace("{" + name + "}", random.nextInt(4) == 0 ? hostile() : FuzzValues.encoded(plausible(bodies, parameter)));
        }
        return path;
    }

    private String query(FuzzBodies bodies) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters("query")) {
            int times = random.nextInt(12) == 0 ? 2 : random.nextInt(2);
            for (int i = 0; i < times; i++) {
                query.append(query.isEmpty() ? "?" : "&").append(parameter.get("name").asText()).append('=')
                        .append(random.nextInt(5) == 0 ? hostile() : FuzzValues.encoded(plausible(bodies, parameter)));
            }
        }
        return query.toString();
    }

    private static String plausible(FuzzBodies bodies, JsonNode parameter) {
        return bodies.plausible(parameter.get("schema"), parameter.get("name").asText()).asText();
    }

    /** An empty part of a path would be another address; what a server in front refuses tells nothing of the app. */
    private String hostile() {
        if (random.nextInt(8) == 0) {
            return FuzzValues.encoded(FuzzValues.noText(random)).replace("%00", "%FE");
        }
        String text = FuzzValues.text(random).replaceAll("[/\\\\\u0000]", "!");
        return FuzzValues.encoded(text.isEmpty() || text.length() > 1_000 ? "-" : text);
    }

    private byte[] body(FuzzBodies bodies) {
        if (!operation.takesBody()) {
            return new byte[0];
        }
        JsonNode body = bodies.plausible(operation.body(), "");
        int wrong = random.nextInt(4);
        for (int i = 0; i < wrong && random.nextInt(4) > 0; i++) {
            bodies.spoil(body);
        }
        return random.nextInt(5) == 0 ? bodies.mangled(body.toString()) : FuzzBodies.utf8(body.toString());
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.takesBody()) {
            headers.put("Content-Type", "application/json");
        } else if (!operation.reads()) {
            headers.put("X-Atlassian-Token", "no-check");
        }
        return headers;
    }

    /** As another site's page, or a program with other habits, would send it. */
    private FuzzRequest oddlySent(FuzzRequest request) {
        return switch (random.nextInt(6)) {
            case 0 -> request.with("Origin", "https://elsewhere.example");
            case 1 -> request.with("Content-Type", null).with("X-Atlassian-Token", null);
            case 2, 3 -> operation.takesBody() ? request.with("Content-Type", FuzzValues.pick(random, TYPES)) : request;
            case 4 -> request.with("Accept", FuzzValues.pick(random, ACCEPTED));
            default -> request.with("Accept-Language", FuzzValues.pick(random, LANGUAGES));
        };
    }
}
