package org.worthwhile.domain.audit;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts as one compact JSON object of texts, sorted by name, so that the same facts always read the same. */
public final class AuditText {

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern MEMBER = Pattern.compile(TEXT + ":" + TEXT);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    private AuditText() { }

    public static String of(Map<String, String> facts) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        new TreeMap<>(facts).forEach((name, value) -> members.add(quoted(name) + ":" + quoted(value)));
        return members.toString();
    }

    /** Reads what {@link #of} wrote. */
    public static Map<String, String> facts(String text) {
        Map<String, String> facts = new TreeMap<>();
        for (Matcher member = MEMBER.matcher(text); member.find();) {
            facts.put(unescaped(member.group(1)), unescaped(member.group(2)));
        }
        return facts;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null
                ? escape.group(2) : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> append(quoted, (char) unit));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char unit) {
        if (unit == '"' || unit == '\\') {
            quoted.append('\\').append(unit);
        } else if (unit < ' ' || unit == 0x7F || unit == 0x2028 || unit == 0x2029) {
            quoted.append(String.format("\\u%04x", (int) unit));
        } else {
            quoted.append(unit);
        }
    }
}
