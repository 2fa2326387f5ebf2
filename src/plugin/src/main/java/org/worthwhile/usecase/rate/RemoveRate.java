package org.worthwhile.usecase.rate;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;

/** Removes a rate, and orders what it governed to be priced by what is left. */
@Named
public class RemoveRate {

    private final RateAccess access;
    private final RateChanges changes;
    private final RateWriting writing;

    @Inject
    public RemoveRate(RateAccess access, RateChanges changes, RateWriting writing) {
        this.access = access;
        this.changes = changes;
        this.writing = writing;
    }

    public void remove(Optional<Person> who, long id, long version) {
        Person person = access.requireLogin(who);
        writing.begin();
        writing.remove(person, changes.removing(person, id, version));
    }
}
