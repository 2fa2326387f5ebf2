package org.worthwhile.domain.access;

import java.util.List;

/** Finds users of Jira by how their names begin, deactivated ones included. */
public interface PeopleSearch {

    /** In the order of their names; empty for somebody who may not browse users. */
    List<Person> named(Person asking, String beginning, int most);
}
