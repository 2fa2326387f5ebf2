package org.worthwhile.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The rates, looked up as somebody would by hand: the person in the project, the person, the default; the latest first day counts. */
final class Prices {

    private static final long SECONDS_PER_HOUR = 3_600;

    private final Map<String, TreeMap<String, Price>> levels = new HashMap<>();

    /** One rate; amounts in currencies of two decimals. */
    record Price(long rateId, String currency, long perHour) {

        /** Rounded half up. */
        long costOf(long seconds) {
            return (2 * perHour * seconds + SECONDS_PER_HOUR) / (2 * SECONDS_PER_HOUR);
        }
    }

    static Prices read(Database database) {
        Prices prices = new Prices();
        database.rows("SELECT \"RATE_LEVEL\", \"VALID_FROM\", \"ID\", \"CURRENCY\", \"PER_HOUR_MINOR\" FROM " + AppTables.name("RATE") + " WHERE NOT \"REMOVED\"",
                row -> prices.levels.computeIfAbsent((String) row.get(0), level -> new TreeMap<>())
                        .put((String) row.get(1), new Price(((Number) row.get(2)).longValue(), (String) row.get(3), ((Number) row.get(4)).longValue())));
        return prices;
    }

    /** Null when there is none. */
    Price of(String author, long project, String day) {
        Price found = on("person-in-project:" + author + ":" + project, day);
        found = found == null ? on("person:" + author, day) : found;
        return found == null ? on("default", day) : found;
    }

    private Price on(String level, String day) {
        TreeMap<String, Price> starts = levels.get(level);
        Map.Entry<String, Price> start = starts == null ? null : starts.floorEntry(day);
        return start == null ? null : start.getValue();
    }
}
