package org.worthwhile.admin;

/** One rate. */
public final class RateView {

    private final long id;
    private final long version;
    private final String person;
    private final String project;
    private final String validFromDay;
    private final String validFrom;
    private final String perHour;

    RateView(long id, long version, String person, String project, String validFromDay, String validFrom, String perHour) {
        this.id = id;
        this.version = version;
        this.person = person;
        this.project = project;
        this.validFromDay = validFromDay;
        this.validFrom = validFrom;
        this.perHour = perHour;
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Whose work it prices; empty for everybody's. */
    public String getPerson() {
        return person;
    }

    /** In which project; empty for all of them. */
    public String getProject() {
        return project;
    }

    /** As ISO date. */
    public String getValidFromDay() {
        return validFromDay;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public String getPerHour() {
        return perHour;
    }
}
