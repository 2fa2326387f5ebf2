package org.worthwhile.domain.valuenote;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;

/** Reads the day on which something was said: a day of the past, as the reader's calendar shows it. */
public final class SaidOn {

    private static final LocalDate EARLIEST = LocalDate.EPOCH;

    private SaidOn() { }

    /** @param today in the zone of the person who writes the note */
    public static LocalDate read(String isoDate, LocalDate today) {
        LocalDate day = parse(Characters.trimmed(isoDate));
        if (day.isAfter(today)) {
            throw new InvalidValue("worthwhile.error.said-on-in-future");
        }
        if (day.isBefore(EARLIEST)) {
            throw new InvalidValue("worthwhile.error.said-on-too-early", EARLIEST.toString());
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
