package org.worthwhile.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;

/** Reads days that requests bring along. */
public final class IsoDay {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private IsoDay() { }

    /** For example 2026-03-31; a day so far away that it must be a slip is refused. */
    public static LocalDate read(String isoDate) {
        LocalDate day = parse(Characters.trimmed(isoDate));
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidValue("worthwhile.error.day-out-of-range", EARLIEST.toString(), LATEST.toString());
        }
        return day;
    }

    private static LocalDate parse(String isoDate) {
        try {
            return LocalDate.parse(isoDate);
        } catch (DateTimeParseException unparsable) {
            throw new InvalidValue("worthwhile.error.said-on-unreadable");
        }
    }
}
