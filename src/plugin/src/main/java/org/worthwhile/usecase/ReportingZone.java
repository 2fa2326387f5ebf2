package org.worthwhile.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which work belongs to a day. */
public interface ReportingZone {

    ZoneId zone();

    /** The day up to which work counts. */
    default LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
