package org.worthwhile.admin;

import org.worthwhile.domain.rate.Rate;
import org.worthwhile.panel.Wording;

/** One rate. */
public final class RateView {

    private final long id;
    private final long version;
    private final PersonView person;
    private final String project;
    private final String validFromDay;
    private final String validFrom;
    private final String perHour;
    private final LastSetView lastSet;

    /** @param person null for everybody; @param project empty for all; @param lastSet null when nothing tells */
    RateView(Rate rate, PersonView person, String project, LastSetView lastSet, Wording wording) {
        this.id = rate.id().value();
        this.version = rate.version();
        this.person = person;
        this.project = project;
        this.validFromDay = rate.validFrom().toString();
        this.validFrom = wording.date(rate.validFrom());
        this.perHour = wording.exactMoney(rate.cost().perHour());
        this.lastSet = lastSet;
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Whose work it prices; null for everybody's. */
    public PersonView getPerson() {
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

    /** Null when nothing tells. */
    public LastSetView getLastSet() {
        return lastSet;
    }
}
