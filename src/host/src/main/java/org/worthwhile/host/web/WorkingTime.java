package org.worthwhile.host.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations in Jira's words: a week has five days, a day eight hours. */
final class WorkingTime {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 8 * HOUR;
    private static final long WEEK = 5 * DAY;

    private static final Map<String, Long> UNITS = Map.of("w", WEEK, "d", DAY, "h", HOUR, "m", MINUTE, "", MINUTE);
    private static final String AMOUNT = "([0-9]{1,7}(?:\\.[0-9]{1,4})?)";
    private static final Pattern PART = Pattern.compile(AMOUNT + "([wdhm]?)");
    private static final Pattern TIME = Pattern.compile(AMOUNT + "|" + AMOUNT + "[wdhm](?:\\s*" + AMOUNT + "[wdhm]){0,3}");

    private WorkingTime() {
    }

    static String text(Duration duration) {
        List<String> parts = new ArrayList<>();
        long rest = duration.toSeconds();
        rest = take(parts, rest, WEEK, "w");
        rest = take(parts, rest, DAY, "d");
        rest = take(parts, rest, HOUR, "h");
        take(parts, rest, MINUTE, "m");
        return parts.isEmpty() ? "0m" : String.join(" ", parts);
    }

    /** {@code 1w 2d 3h 30m}, also {@code 1.5h}; a bare number is minutes. Empty when it can't be understood. */
    static Optional<Duration> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (!TIME.matcher(wanted).matches()) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(wanted);
        BigDecimal seconds = BigDecimal.ZERO;
        while (part.find()) {
            seconds = seconds.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(UNITS.get(part.group(2)))));
        }
        return Optional.of(Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    private static long take(List<String> parts, long seconds, long unit, String name) {
        if (seconds >= unit) {
            parts.add(seconds / unit + name);
        }
        return seconds % unit;
    }
}
