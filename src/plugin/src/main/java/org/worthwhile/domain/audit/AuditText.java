package org.worthwhile.domain.audit;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Facts as one compact JSON object of texts, sorted by name, so that the same facts always read the same. */
public final class AuditText {

    private AuditText() { }

    public static String of(Map<String, String> facts) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        new TreeMap<>(facts).forEach((name, value) -> members.add(quoted(name) + ":" + quoted(value)));
        return members.toString();
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
