package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;

/** Shows one note to somebody who may view the value of an issue it is linked to. */
@Named
public class ReadValueNote {

    private final NoteAccess access;

    @Inject
    public ReadValueNote(NoteAccess access) {
        this.access = access;
    }

    public NoteDetails byId(Optional<Person> who, long id) {
        return access.toView(who, id);
    }
}
