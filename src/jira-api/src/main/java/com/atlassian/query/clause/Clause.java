package com.atlassian.query.clause;

import java.util.List;

/** A condition of a query. */
public interface Clause {

    String getName();

    List<Clause> getClauses();
}
