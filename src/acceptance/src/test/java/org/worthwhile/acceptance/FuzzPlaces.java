package org.worthwhile.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What there is to ask for: keys and ids that exist, for somebody or for nobody. What administrators really change is spare. */
final class FuzzPlaces {

    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("currency", List.of("EUR", "EUR", "USD", "JPY")),
            Map.entry("person", List.of("dev", "otto", "sofia", "nobody")),
            Map.entry("author", List.of("dev", "otto", "sofia", "nobody")),
            Map.entry("holders", List.of("group:sales", "browsers", "jira-administrators", "project-administrators", "group:nobody")),
            Map.entry("seen", List.of("group:sales", "browsers", "jira-administrators")),
            Map.entry("mail", List.of("ann@example.com")),
            Map.entry("query", List.of("a", "S", "marker", "K")),
            Map.entry("text", List.of("a", "marker", "fuzz")),
            Map.entry("gadget", List.of("10001", "x")),
            Map.entry("refresh", List.of("15", "0")),
            Map.entry("field", List.of("customfield_10000", "customfield_10001", "customfield_1")),
            Map.entry("fieldId", List.of("customfield_10000", "customfield_10001", "summary")),
            Map.entry("filter", List.of("10000", "10001", "1")));
    private static final List<String> AMOUNTS = List.of("0", "12", "12.50", "1000.00", "99999.99");
    private static final List<String> AMOUNT_FIELDS = List.of("amount", "low", "likely", "high", "perHour", "hours", "tolerance", "confidence");

    private final List<String> projects;
    private final List<String> issues;
    private final Map<String, List<Long>> ids;
    private final FuzzPlaces spare;

    /**
     * @param ids by what they are of: "value-notes", "rates", "customers"
     * @param spare null when these are spare themselves
     */
    FuzzPlaces(List<String> projects, List<String> issues, Map<String, List<Long>> ids, FuzzPlaces spare) {
        this.projects = projects;
        this.issues = issues;
        this.ids = ids;
        this.spare = spare;
    }

    FuzzPlaces spare() {
        return spare;
    }

    String text(String name, Random random) {
        if (name.equals("issueKey") || name.equals("issue")) {
            return FuzzValues.pick(random, issues);
        }
        if (name.toLowerCase().startsWith("project")) {
            return FuzzValues.pick(random, projects);
        }
        return AMOUNT_FIELDS.contains(name) ? FuzzValues.pick(random, AMOUNTS) : FuzzValues.pick(random, TEXTS.getOrDefault(name, List.of("fuzz " + name)));
    }

    /**
     * Versions are low; other numbers are ids of one kind or another, or a number that is nothing's.
     *
     * @param path of the operation, which says what an "id" is of
     */
    long number(String name, String path, Random random) {
        if (name.equals("version")) {
            return random.nextInt(3);
        }
        if (name.equals("confidence") || name.equals("limit") || name.equals("start") || name.equals("top")) {
            return random.nextInt(100);
        }
        List<Long> some = ids.get(random.nextInt(4) == 0 ? FuzzValues.pick(random, List.copyOf(ids.keySet())) : kind(name.equals("id") ? path : name));
        return random.nextInt(6) == 0 || some.isEmpty() ? random.nextInt(1_000_000) : FuzzValues.pick(random, some);
    }

    /** What a name says an id is of. */
    private static String kind(String name) {
        if (name.contains("rate")) {
            return "rates";
        }
        return name.contains("customer") ? "customers" : "value-notes";
    }
}
