package org.worthwhile.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.JsonNodeFactory;
import org.codehaus.jackson.node.ObjectNode;

/** Bodies as a schema wants them, and what can be made of them. */
final class FuzzBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int BEYOND_ALL = 300_000;

    private final FuzzOperation operation;
    private final FuzzPlaces places;
    private final Random random;

    FuzzBodies(FuzzOperation operation, FuzzPlaces places, Random random) {
        this.operation = operation;
        this.places = places;
        this.random = random;
    }

    /** Acceptable as far as a schema can tell; a lucky one is saved. */
    JsonNode plausible(JsonNode schema, String name) {
        JsonNode resolved = operation.resolve(schema);
        if (resolved.has("oneOf")) {
            return plausible(resolved.get("oneOf").get(random.nextInt(resolved.get("oneOf").size())), name);
        }
        if (resolved.has("allOf")) {
            return plausible(resolved.get("allOf").get(0), name);
        }
        return switch (resolved.path("type").asText()) {
            case "object" -> object(resolved);
            case "array" -> list(resolved, name);
            case "integer" -> JSON.numberNode(places.number(name, operation.path(), random));
            case "boolean" -> JSON.booleanNode(random.nextInt(4) == 0);
            default -> JSON.textNode(text(resolved, name));
        };
    }

    String text(JsonNode schema, String name) {
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
        }
        return schema.path("format").asText().equals("date") ? LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(900)).toString() : places.text(name, random);
    }

    private ObjectNode object(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        schema.path("properties").getFields().forEachRemaining(property -> {
            if (required.contains(property.getKey()) || random.nextInt(10) < 6) {
                object.put(property.getKey(), plausible(property.getValue(), property.getKey()));
            }
        });
        return object;
    }

    private ArrayNode list(JsonNode schema, String name) {
        ArrayNode list = JSON.arrayNode();
        int length = random.nextInt(3);
        for (int i = 0; i < length; i++) {
            list.add(plausible(schema.get("items"), name));
        }
        return list;
    }

    /** One thing about it is no longer as the schema wants it. */
    void spoil(JsonNode body) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        ObjectNode object = FuzzValues.pick(random, objects);
        List<String> names = new ArrayList<>();
        object.getFieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.put(FuzzValues.pick(random, "extra", "__proto__", "", "version ", "\u0000", "x".repeat(5_000)), FuzzValues.node(random));
        } else if (random.nextInt(5) == 0) {
            object.remove(FuzzValues.pick(random, names));
        } else {
            object.put(FuzzValues.pick(random, names), FuzzValues.node(random));
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode) {
            found.add((ObjectNode) node);
        }
        node.forEach(below -> collect(below, found));
    }

    /** Other bytes than a careful client would send for it. */
    byte[] mangled(String body) {
        String head = body.substring(0, body.length() - 1);
        String more = head + (head.length() > 1 ? "," : "");
        return switch (random.nextInt(20)) {
            case 0 -> utf8("");
            case 1 -> utf8(head);
            case 2 -> utf8(body + body);
            case 3 -> utf8("[" + body + "]");
            case 4 -> utf8(FuzzValues.pick(random, "null", "1", "\"text\"", "true", "[]", "{", "}", "\u0000", "NaN", "{'version': 1}", "// note\n{}", "{}/*"));
            case 5 -> utf8("\ufeff" + body);
            case 6 -> body.getBytes(Charset.forName(FuzzValues.pick(random, "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")));
            case 7 -> body.getBytes(StandardCharsets.ISO_8859_1);
            case 8, 9 -> joined(utf8(more + "\"words\":\""), FuzzValues.noText(random), utf8("\"}"));
            case 10 -> joined(FuzzValues.noText(random), utf8(body));
            case 11 -> utf8(more + "\"version\":" + FuzzValues.number(random) + "}");
            case 12 -> utf8(more + "\"a\":1,\"a\":2}");
            case 13 -> utf8(more + "\"deep\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
            case 14 -> utf8("{\"a\":".repeat(20_000));
            case 15 -> utf8(more + "\"reason\":\"" + "x".repeat(BEYOND_ALL) + "\"}");
            case 16 -> utf8(" ".repeat(BEYOND_ALL) + body);
            case 17 -> utf8(more + "\"half\":\"\\ud83d\",\"other\":\"\\u0000\",\"bad\":\"\\x\"}");
            case 18 -> utf8(body.replaceAll(":\"?[^\",{}\\[\\]]+\"?", ":" + FuzzValues.number(random)));
            default -> utf8(more + "\"many\":[" + "0,".repeat(50_000) + "0]}");
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
