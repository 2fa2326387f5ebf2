package org.worthwhile.usecase.rate;

import java.util.Optional;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.rate.Rate;

/** A rate with what its project id stands for, and who set it. */
public final class RateDetails {

    private final Rate rate;
    private final Optional<ProjectRef> project;
    private final Optional<Stamp> lastSet;

    RateDetails(Rate rate, Optional<ProjectRef> project, Optional<Stamp> lastSet) {
        this.rate = rate;
        this.project = project;
        this.lastSet = lastSet;
    }

    public Rate rate() {
        return rate;
    }

    /** Absent for rates of all projects, and when the project was deleted. */
    public Optional<ProjectRef> project() {
        return project;
    }

    /** Who added or last changed it, and when; absent when the audit trail does not say. */
    public Optional<Stamp> lastSet() {
        return lastSet;
    }
}
