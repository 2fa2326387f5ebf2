package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.usecase.Problems;

/** Gives a note another reading, estimate or confidence; the customer's words stay. */
@Named
public class ReviseValueNote {

    private final ChangeNote change;

    @Inject
    public ReviseValueNote(ChangeNote change) {
        this.change = change;
    }

    public NoteDetails revise(Optional<Person> who, ReviseValueNoteRequest request) {
        return change.apply(who, request.id(), request.version(), "revised",
                (note, stamp) -> note.revised(valuation(request), stamp));
    }

    private static Valuation valuation(ReviseValueNoteRequest request) {
        Problems problems = new Problems();
        Valuation valuation = new ValuationReading(request.valuation(), problems).read();
        problems.refuseIfAny();
        return valuation;
    }
}
