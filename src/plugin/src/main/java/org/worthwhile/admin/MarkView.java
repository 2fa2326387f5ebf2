package org.worthwhile.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.worthwhile.panel.Wording;

/** A moment up to which something is known, and how long ago that is. */
public final class MarkView {

    private final String label;
    private final String about;
    private final Optional<Instant> at;
    private final String moment;
    private final String age;

    MarkView(String label, String about, Optional<Instant> at, Instant now, Wording wording) {
        this.label = label;
        this.about = about;
        this.at = at;
        this.moment = at.map(wording::moment).orElseGet(() -> wording.text("worthwhile.ledger-health.never"));
        this.age = at.map(then -> wording.age(Duration.between(then, now))).orElse("");
    }

    public String getLabel() {
        return label;
    }

    public String getAbout() {
        return about;
    }

    /** As ISO moment; empty when there was none. */
    public String getInstant() {
        return at.map(Instant::toString).orElse("");
    }

    public String getMoment() {
        return moment;
    }

    /** Empty when there was no such moment. */
    public String getAge() {
        return age;
    }
}
