package org.worthwhile.panel;

import java.util.HashMap;
import java.util.Map;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.JiraPeople;

/** The names of people on one page: each person is looked up once, however many notes name them. */
public final class PeopleNames {

    private final JiraPeople people;
    private final Map<Person, String> names = new HashMap<>();

    public PeopleNames(JiraPeople people) {
        this.people = people;
    }

    public String of(Person person) {
        return names.computeIfAbsent(person, people::nameOf);
    }
}
