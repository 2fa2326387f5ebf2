package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.ValueNote;

/** Undoes a withdrawal. */
@Named
public class ReinstateValueNote {

    private final ChangeNote change;

    @Inject
    public ReinstateValueNote(ChangeNote change) {
        this.change = change;
    }

    public NoteDetails reinstate(Optional<Person> who, long id, long version) {
        return change.apply(who, id, version, "reinstated", ValueNote::reinstated);
    }
}
