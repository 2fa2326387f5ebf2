package org.worthwhile.usecase;

import java.time.LocalDate;
import org.worthwhile.domain.access.Person;

/** The calendar on the wall of whoever asks. */
public interface Today {

    LocalDate forPerson(Person person);
}
