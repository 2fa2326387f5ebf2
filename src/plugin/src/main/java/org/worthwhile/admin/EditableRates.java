package org.worthwhile.admin;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.RateNotFound;
import org.worthwhile.usecase.rate.ListRates;
import org.worthwhile.usecase.rate.RateDetails;
import org.worthwhile.usecase.rate.RateList;

/** The rates, for dialogs that change them. */
@Named
class EditableRates {

    private final ListRates listRates;

    @Inject
    EditableRates(ListRates listRates) {
        this.listRates = listRates;
    }

    RateList all(Optional<Person> who) {
        RateList list = listRates.all(who);
        if (!list.mayEdit()) {
            throw new NotPermitted();
        }
        return list;
    }

    RateDetails one(Optional<Person> who, long id) {
        return all(who).rates().stream().filter(details -> details.rate().id().value() == id)
                .findFirst().orElseThrow(RateNotFound::new);
    }
}
