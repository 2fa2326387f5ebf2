package org.worthwhile.admin;

import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.panel.PeopleNames;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.rate.RateDetails;

/** Puts rates into the reader's words. */
final class RateWording {

    private final Wording wording;
    private final PeopleNames names;

    RateWording(Wording wording, PeopleNames names) {
        this.wording = wording;
        this.names = names;
    }

    RateView view(RateDetails details) {
        Rate rate = details.rate();
        return new RateView(rate.id().value(), rate.version(), person(rate), project(details),
                rate.validFrom().toString(), wording.date(rate.validFrom()), wording.exactMoney(rate.cost().perHour()));
    }

    private String person(Rate rate) {
        return rate.level().personKey().map(key -> names.of(Person.of(key))).orElse("");
    }

    /** The key, or what is left of a project that was deleted. */
    private String project(RateDetails details) {
        return details.rate().level().projectId()
                .map(id -> details.project().map(project -> project.key())
                        .orElseGet(() -> wording.text("worthwhile.rates.project-gone", String.valueOf(id))))
                .orElse("");
    }
}
