package org.worthwhile.domain.valuenote;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** In which projects the issues are that notes are linked to, as it was when somebody last looked: who trusts that need not ask Jira for each. */
public interface LinkedIssues {

    /** Some of those that nobody has looked after yet; empty when there are none. */
    Set<Long> notLookedAfter(int most);

    /** The next ones by id, however long ago they were looked after; empty behind the last one. */
    SortedSet<Long> after(long issueId, int most);

    /**
     * Keeps where these issues are, and that they were looked after.
     *
     * @param projectIds by issue; one that is missing is nowhere any more
     * @return how many links were not known to lead there
     */
    int areIn(Collection<Long> issueIds, Map<Long, Long> projectIds);
}
