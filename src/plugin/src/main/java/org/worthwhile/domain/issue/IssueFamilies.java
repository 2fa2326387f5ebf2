package org.worthwhile.domain.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.domain.access.Person;

/** Issues with their sub-tasks, as one person sees them. */
public interface IssueFamilies {

    /**
     * The issue first, then those of its sub-tasks that the person may see; a sub-task has none of its own.
     * Empty when the issue itself is missing or hidden.
     */
    List<IssueFacts> of(Person who, IssueRef issue);

    /** For each of these issues, which the person sees: it and those of its sub-tasks that the person may see, by their ids. */
    Map<IssueRef, Set<Long>> ofEach(Person who, Collection<IssueRef> issues);

    /** Those of the issues that the person may see, in any order; any number of ids. */
    List<IssueFacts> visibleTo(Person who, Collection<Long> issueIds);

    /** Those of the projects that tell by themselves that the person may see all of their issues; where they do not, each issue has to be asked for. */
    Set<ProjectRef> seenAsAWhole(Person who, Collection<ProjectRef> projects);
}
