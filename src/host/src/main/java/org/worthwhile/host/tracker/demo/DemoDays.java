package org.worthwhile.host.tracker.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;

/** Days and hours counted back from today, so that the demo never grows old. */
final class DemoDays {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private final LocalDate today;
    private final Random random;

    DemoDays(Clock clock, Random random) {
        this.today = LocalDate.now(clock.withZone(OFFICE));
        this.random = random;
    }

    LocalDate today() {
        return today;
    }

    /** On a weekend, the Friday before. */
    LocalDate workingDayAgo(int days) {
        LocalDate day = today.minusDays(days);
        while (isWeekend(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    Instant duringTheDay(LocalDate day) {
        return at(day, LocalTime.of(9, 0).plusMinutes(random.nextInt(7 * 60)));
    }

    Instant inTheEvening(LocalDate day) {
        return at(day, LocalTime.of(18, 0).plusMinutes(random.nextInt(60)));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OFFICE).toInstant();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
