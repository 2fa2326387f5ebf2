package org.worthwhile.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;

/** What can be compared of two backups: everything but the moment, our own numbers, and what a backup and a restore themselves record. */
final class BackupFiles {

    private static final Pattern NUMBERS = Pattern.compile("\"(ref|customer|contact|of)\":(\"?)-?[0-9]+\"?");

    private BackupFiles() {
    }

    /** The records of each section as texts. */
    static Map<String, List<String>> comparable(JsonNode backup) {
        Map<String, List<String>> sections = new TreeMap<>();
        backup.getFields().forEachRemaining(field -> {
            if (field.getValue().isArray()) {
                sections.put(field.getKey(), records(field.getValue()));
            }
        });
        return sections;
    }

    private static List<String> records(JsonNode section) {
        List<String> records = new ArrayList<>();
        for (JsonNode record : section) {
            String subject = record.path("subject").asText();
            if (!subject.equals("backup") && !subject.equals("ledger")) {
                records.add(NUMBERS.matcher(record.toString()).replaceAll("\"$1\":?"));
            }
        }
        return records;
    }

    /** As if somebody had cut it off, or written into it. */
    static String changed(JsonNode backup, String section, int index, String field, String value) {
        ((ObjectNode) backup.get(section).get(index)).put(field, value);
        return backup.toString();
    }
}
