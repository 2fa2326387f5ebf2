package org.worthwhile.panel;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;

/** People who look at our screens, and the words they get. */
public final class Readers {

    private Readers() {
    }

    public static CurrentReader reader(Optional<Person> person, Locale language) {
        CurrentReader reader = mock(CurrentReader.class);
        when(reader.person()).thenReturn(person);
        when(reader.locale()).thenReturn(language);
        when(reader.zone()).thenReturn(ZoneId.of("Europe/Berlin"));
        return reader;
    }

    public static Wording wording(Locale language) {
        return new Wording(new PropertyTexts(language), reader(Optional.empty(), language));
    }

    public static JiraPeople people() {
        JiraPeople people = mock(JiraPeople.class);
        when(people.nameOf(Person.of("petra"))).thenReturn("Petra <Planner>");
        return people;
    }
}
