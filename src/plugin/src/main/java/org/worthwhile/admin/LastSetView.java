package org.worthwhile.admin;

/** Who last set something, and when. */
public final class LastSetView {

    private final String by;
    private final String instant;
    private final String day;
    private final String moment;

    LastSetView(String by, String instant, String day, String moment) {
        this.by = by;
        this.instant = instant;
        this.day = day;
        this.moment = moment;
    }

    public String getBy() {
        return by;
    }

    /** As ISO instant. */
    public String getInstant() {
        return instant;
    }

    public String getDay() {
        return day;
    }

    /** Day and time. */
    public String getMoment() {
        return moment;
    }
}
