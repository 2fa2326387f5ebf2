package org.worthwhile.host.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as pages show it: for people, in their zone and as Jira's default writes it, and for machines. */
public record MomentView(String text, String iso) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);

    static MomentView of(Instant moment, ZoneId zone) {
        return new MomentView(TEXT.format(moment.atZone(zone)), moment.toString());
    }
}
