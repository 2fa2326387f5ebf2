package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.ValueNote;

/** Takes a note back: it stays readable, counts nowhere and can be reinstated. */
@Named
public class WithdrawValueNote {

    private final ChangeNote change;

    @Inject
    public WithdrawValueNote(ChangeNote change) {
        this.change = change;
    }

    public NoteDetails withdraw(Optional<Person> who, long id, long version) {
        return change.apply(who, id, version, "withdrawn", ValueNote::withdrawn);
    }
}
