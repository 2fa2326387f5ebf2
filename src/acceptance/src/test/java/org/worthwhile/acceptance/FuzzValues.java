package org.worthwhile.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.JsonNodeFactory;

/** Values that careless code stumbles over. None of them looks like an error message of a program. */
final class FuzzValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "", " ", "\u0000", "a\u0000b", "\u0007\u001b[31m", "\u200b", "\ufeff", "\u2028", "\uffff", "null", "undefined", "true",
            "-1", "0", "00012", "1e400", "1e-400", "NaN", "Infinity", "-Infinity", "0x1F", "1_000", "1,5", "1.5", "--1", "+7", "\u0661\u0662", "\uff11\uff12",
            "9223372036854775807", "9223372036854775808", "-9223372036854775809", "9".repeat(400),
            "2026-02-30", "+999999999-12-31", "-999999999-01-01", "2026-11-30T00:00:00Z", "10000-01-01",
            "\u202egnp.exe", "\u200f\u05d0", "\ud800", "\udfff", "\ud83d\ude00", "e\u0301".repeat(200), "\u0130\u0131\u00df",
            "'", "\"", "' OR '1'='1", "1; --", "%", "_", "%%%", "\\", "\\u0000", "../../etc/passwd", "<script>alert(1)</script>", "&lt;",
            "${7*7}", "#set($x=1)$x", "{{7*7}}", "=1+1", "\r\nX-Injected: 1", "EUR", "XXX", "eur\u0000",
            "group:", "role:-1", "role:99999999999999999999", "group:\u0000",
            "x".repeat(256), "x".repeat(4_001), "W".repeat(33_000), "\ud83d\udc68\u200d\ud83d\udc69".repeat(500));
    private static final List<String> NUMBERS = List.of("-1", "0", "1", "-0", "1.5", "0.1e1", "1e400", "-1e400", "2147483648", "-2147483649",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "9".repeat(400), "0." + "0".repeat(300) + "1");
    private static final List<byte[]> NO_TEXTS = List.of(bytes(0xC3, 0x28), bytes(0xED, 0xA0, 0x80), bytes(0xFF), bytes(0xC0, 0x80),
            bytes(0xF8, 0x88, 0x80, 0x80, 0x80), bytes(0xE2, 0x82), bytes(0x00));

    private FuzzValues() {
    }

    static String text(Random random) {
        return pick(random, TEXTS);
    }

    /** As it stands in JSON. */
    static String number(Random random) {
        return pick(random, NUMBERS);
    }

    /** Bytes that are no UTF-8, or should not be. */
    static byte[] noText(Random random) {
        return pick(random, NO_TEXTS);
    }

    /** Something of another kind than whatever is expected. */
    static JsonNode node(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(random.nextInt(5) - 2);
            case 4 -> NoteBody.object(text(random), text(random));
            case 5 -> deep(random.nextInt(40));
            case 6 -> {
                ArrayNode list = JSON.arrayNode();
                list.add(text(random));
                list.addNull();
                list.add(list.size());
                yield list;
            }
            default -> JSON.textNode(text(random));
        };
    }

    static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    static <T> T pick(Random random, T... some) {
        return pick(random, Arrays.asList(some));
    }

    /** Every byte that is not plainly allowed in an address is written as a number. */
    static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            boolean plain = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9' || each == '-';
            text.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each & 0xFF));
        }
        return text.toString();
    }

    static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode deep(int depth) {
        ArrayNode outer = JSON.arrayNode();
        ArrayNode inner = outer;
        for (int i = 0; i < depth; i++) {
            inner = inner.addArray();
        }
        return outer;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
