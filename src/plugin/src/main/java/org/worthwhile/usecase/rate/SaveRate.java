package org.worthwhile.usecase.rate;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Rate;

/** Adds a rate or changes one, and orders what it governs to be priced anew. */
@Named
public class SaveRate {

    private final RateAccess access;
    private final RateChanges changes;
    private final RateWriting writing;

    @Inject
    public SaveRate(RateAccess access, RateChanges changes, RateWriting writing) {
        this.access = access;
        this.changes = changes;
        this.writing = writing;
    }

    /** Entries show the new price once {@link RepriceLedger} has done what is ordered here. */
    public Rate save(Optional<Person> who, RateRequest request) {
        Person person = access.requireLogin(who);
        writing.begin();
        RateChange change = changes.saving(person, request);
        return change.changesNothing() ? change.before().orElseThrow() : writing.save(person, change);
    }
}
