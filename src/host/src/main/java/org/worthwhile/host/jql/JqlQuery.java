package org.worthwhile.host.jql;

import java.util.List;
import java.util.Optional;

/**
 * A parsed question.
 *
 * @param where absent asks for everything
 */
public record JqlQuery(Optional<Clause> where, List<SortTerm> order) {

    /** A field to sort by; without a direction the field's own. */
    public record SortTerm(String field, Optional<Boolean> descending) {
    }
}
