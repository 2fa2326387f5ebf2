package org.worthwhile.host.jql;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as JQL writes them, where and when one person asks. */
final class JqlTimes {

    private static final Pattern DATE = Pattern.compile("(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("-?\\d{1,6}[wdhm](?: \\d{1,6}[wdhm])*");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,15}");
    private static final Pattern INCREMENT = Pattern.compile("([+-]?\\d{1,6})([yMwdhm]?)");
    private static final Pattern FUNCTION = Pattern.compile("(start|end)of(day|week|month|year)");

    private final LocalDateTime now;
    private final ZoneId zone;
    private final Locale language;

    JqlTimes(Instant now, ZoneId zone, Locale language) {
        this.now = LocalDateTime.ofInstant(now, zone);
        this.zone = zone;
        this.language = language;
    }

    ZoneId zone() {
        return zone;
    }

    /** Of a day without a time its first moment. */
    Optional<LocalDateTime> written(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date(date);
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), zone));
        }
        return PERIOD.matcher(text).matches() ? Optional.of(now.atZone(zone).plus(period(text)).toLocalDateTime()) : Optional.empty();
    }

    private static Optional<LocalDateTime> date(Matcher date) {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
            return Optional.of(date.group(5) == null ? day.atStartOfDay() : day.atTime(Integer.parseInt(date.group(5)), Integer.parseInt(date.group(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day has 24 hours here; a minus in front holds for all parts. */
    private static Duration period(String text) {
        Duration sum = Duration.ZERO;
        for (String part : text.replaceFirst("^-", "").split(" ")) {
            sum = sum.plus(unit(part.substring(part.length() - 1)).getDuration().multipliedBy(Long.parseLong(part.substring(0, part.length() - 1))));
        }
        return text.startsWith("-") ? sum.negated() : sum;
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }

    /** Whether a function of this name tells a time. */
    static boolean isKnown(Operand.Function function) {
        String name = function.name().toLowerCase(Locale.ROOT);
        return name.equals("now") || FUNCTION.matcher(name).matches();
    }

    /** Absent, and told, when the arguments are wrong. */
    Optional<LocalDateTime> told(Operand.Function function, Consumer<String> problems) {
        String name = function.name().toLowerCase(Locale.ROOT);
        List<String> arguments = function.arguments();
        if (name.equals("now")) {
            return arguments.isEmpty() ? Optional.of(now) : problem(problems, "Function '%s' expected '0' arguments but received '%s'.", function.name(), arguments.size());
        }
        if (arguments.size() > 1) {
            return problem(problems, "Function '%s' expected between '0' and '1' arguments but received '%s'.", function.name(), arguments.size());
        }
        Matcher increment = INCREMENT.matcher(arguments.isEmpty() ? "0" : arguments.get(0));
        if (!increment.matches()) {
            return problem(problems, "Duration for function '%s' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.", function.name());
        }
        Matcher which = FUNCTION.matcher(name);
        which.matches();
        ChronoUnit period = ChronoUnit.valueOf(which.group(2).toUpperCase(Locale.ROOT) + "S");
        LocalDateTime from = now.plus(Long.parseLong(increment.group(1)), increment.group(2).isEmpty() ? period : unit(increment.group(2)));
        return Optional.of(which.group(1).equals("start") ? start(from, period) : start(from, period).plus(1, period).minusSeconds(1));
    }

    private LocalDateTime start(LocalDateTime time, ChronoUnit period) {
        LocalDateTime day = time.toLocalDate().atTime(LocalTime.MIDNIGHT);
        return switch (period) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(WeekFields.of(language).getFirstDayOfWeek()));
            case MONTHS -> day.with(TemporalAdjusters.firstDayOfMonth());
            case YEARS -> day.with(TemporalAdjusters.firstDayOfYear());
            default -> day;
        };
    }

    private static Optional<LocalDateTime> problem(Consumer<String> problems, String message, Object... parts) {
        problems.accept(String.format(Locale.ROOT, message, parts));
        return Optional.empty();
    }
}
