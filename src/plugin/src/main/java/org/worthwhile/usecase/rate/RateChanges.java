package org.worthwhile.usecase.rate;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.People;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.ConcurrentChange;

/** Reads what somebody wants to do to the rates, alike for showing it beforehand and for doing it. */
@Named
public class RateChanges {

    private final RateAccess access;
    private final Rates rates;
    private final People people;

    @Inject
    public RateChanges(RateAccess access, Rates rates, People people) {
        this.access = access;
        this.rates = rates;
        this.people = people;
    }

    RateChange saving(Person who, RateRequest request) {
        return request.id().isPresent() ? changing(who, request, request.id().get()) : adding(who, request);
    }

    RateChange removing(Person who, long id, long version) {
        return new RateChange(Optional.of(seen(who, id, version)), Optional.empty());
    }

    private RateChange adding(Person who, RateRequest request) {
        Optional<ProjectRef> project = access.toAdd(who, request.project());
        return new RateChange(Optional.empty(), Optional.of(new RateReading(request, people, rates.table()).added(project)));
    }

    private RateChange changing(Person who, RateRequest request, long id) {
        Rate before = seen(who, id, request.version());
        return new RateChange(Optional.of(before), Optional.of(new RateReading(request, people, rates.table()).changed(before)));
    }

    private Rate seen(Person who, long id, long version) {
        Rate rate = access.toEdit(who, id);
        if (rate.version() != version) {
            throw ConcurrentChange.ofRate(id);
        }
        return rate;
    }
}
