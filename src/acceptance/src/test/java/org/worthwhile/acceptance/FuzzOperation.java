package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** One operation as the description in the JAR has it, with everything that it refers to. */
final class FuzzOperation {

    private static final String DOCUMENT = "openapi/worthwhile.json";

    private final String method;
    private final String path;
    private final JsonNode description;
    private final JsonNode document;

    private FuzzOperation(String method, String path, JsonNode description, JsonNode document) {
        this.method = method;
        this.path = path;
        this.description = description;
        this.document = document;
    }

    /** Those that only read come first. */
    static List<FuzzOperation> all() {
        JsonNode document = document();
        List<FuzzOperation> reading = new ArrayList<>();
        List<FuzzOperation> writing = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> paths = document.get("paths").getFields(); paths.hasNext();) {
            Map.Entry<String, JsonNode> path = paths.next();
            for (Iterator<Map.Entry<String, JsonNode>> methods = path.getValue().getFields(); methods.hasNext();) {
                Map.Entry<String, JsonNode> method = methods.next();
                FuzzOperation operation = new FuzzOperation(method.getKey().toUpperCase(), path.getKey(), method.getValue(), document);
                (operation.reads() ? reading : writing).add(operation);
            }
        }
        reading.addAll(writing);
        return reading;
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(AppJar.open(Places.appJar()).text(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String method() {
        return method;
    }

    /** With the names of its parameters in braces. */
    String path() {
        return path;
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Names and schemas of parameters "path" or "query". */
    List<JsonNode> parameters(String in) {
        List<JsonNode> found = new ArrayList<>();
        description.path("parameters").forEach(parameter -> {
            JsonNode resolved = resolve(parameter);
            if (resolved.path("in").asText().equals(in)) {
                found.add(resolved);
            }
        });
        return found;
    }

    boolean takesBody() {
        return description.has("requestBody");
    }

    JsonNode body() {
        return resolve(description.path("requestBody")).path("content").path("application/json").path("schema");
    }

    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        description.get("responses").getFieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** Of a success; empty when it has no body. */
    String type(int status) {
        Iterator<String> types = resolve(description.get("responses").path(String.valueOf(status))).path("content").getFieldNames();
        return types.hasNext() ? types.next() : "";
    }

    /** Follows a reference into the document. */
    JsonNode resolve(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            JsonNode target = document;
            for (String step : found.get("$ref").asText().substring("#/".length()).split("/")) {
                target = target.path(step);
            }
            found = target;
        }
        return found;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
