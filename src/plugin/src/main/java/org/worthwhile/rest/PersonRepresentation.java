package org.worthwhile.rest;

import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.JiraPeople;

/** A person by the key that stays and the name to show. */
final class PersonRepresentation {

    final String key;
    final String name;

    PersonRepresentation(Person person, JiraPeople people) {
        key = person.key();
        name = people.nameOf(person);
    }
}
