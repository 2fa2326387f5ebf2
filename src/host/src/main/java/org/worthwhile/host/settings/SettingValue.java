package org.worthwhile.host.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.codehaus.jackson.node.ObjectNode;

/** The four kinds of value a setting may have, as JSON with the kind beside them. */
final class SettingValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingValue() {
    }

    static String write(Object value) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", kindOf(value));
        node.put("value", JSON.valueToTree(value));
        return node.toString();
    }

    private static String kindOf(Object value) {
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return "list";
        }
        if (value instanceof Map<?, ?> map && isText(map)) {
            return value instanceof Properties ? "properties" : "map";
        }
        throw new IllegalArgumentException("A setting is a String, a List<String>, Properties or a Map<String, String>, not "
                + value.getClass().getName());
    }

    private static boolean isText(Map<?, ?> map) {
        return map.entrySet().stream().allMatch(entry -> entry.getKey() instanceof String && entry.getValue() instanceof String);
    }

    static Object read(String content) {
        try {
            JsonNode node = JSON.readTree(content);
            JsonNode value = node.get("value");
            return switch (node.get("kind").getTextValue()) {
                case "text" -> value.getTextValue();
                case "list" -> list(value);
                case "properties" -> properties(value);
                default -> map(value);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(JsonNode value) {
        List<String> list = new ArrayList<>();
        value.getElements().forEachRemaining(element -> list.add(element.getTextValue()));
        return list;
    }

    private static Properties properties(JsonNode value) {
        Properties properties = new Properties();
        properties.putAll(map(value));
        return properties;
    }

    private static Map<String, String> map(JsonNode value) {
        Map<String, String> map = new LinkedHashMap<>();
        value.getFields().forEachRemaining(field -> map.put(field.getKey(), field.getValue().getTextValue()));
        return map;
    }
}
