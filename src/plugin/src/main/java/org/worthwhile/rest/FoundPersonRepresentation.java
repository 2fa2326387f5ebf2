package org.worthwhile.rest;

import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.PersonProfile;

/** A person to choose: the key that stays, the names to know them by, and whether they are still here. */
final class FoundPersonRepresentation {

    final String key;
    final String name;
    final String userName;
    final boolean active;

    FoundPersonRepresentation(Person person, PersonProfile profile) {
        key = person.key();
        name = profile.name();
        userName = profile.userName();
        active = profile.isActive();
    }
}
