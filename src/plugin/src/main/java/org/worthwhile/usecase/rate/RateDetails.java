package org.worthwhile.usecase.rate;

import java.util.Optional;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.rate.Rate;

/** A rate with what its project id stands for. */
public final class RateDetails {

    private final Rate rate;
    private final Optional<ProjectRef> project;

    RateDetails(Rate rate, Optional<ProjectRef> project) {
        this.rate = rate;
        this.project = project;
    }

    public Rate rate() {
        return rate;
    }

    /** Absent for rates of all projects, and when the project was deleted. */
    public Optional<ProjectRef> project() {
        return project;
    }
}
