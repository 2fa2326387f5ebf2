package org.worthwhile.domain.issue;

import java.util.Optional;
import org.worthwhile.domain.access.Person;

/** Jira's saved filters as one person may use them: one that is not shared with the person looks the same as one that is gone. */
public interface Filters {

    /**
     * What the filter finds for the person now: only issues that the person may see.
     *
     * @param most so many issues at most
     * @throws org.worthwhile.domain.refusal.InvalidValue when the filter asks for what does not exist for the person
     */
    Optional<FilterIssues> visibleTo(Person who, long filterId, int most);
}
