package org.worthwhile.domain.access;

import java.util.Optional;

/** The users of Jira, deactivated ones included: their work still has a price. */
public interface People {

    /** By user key, or else by user name; absent when there is no such user. */
    Optional<Person> known(String keyOrName);
}
