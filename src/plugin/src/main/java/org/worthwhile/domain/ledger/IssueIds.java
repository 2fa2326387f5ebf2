package org.worthwhile.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which issues Jira has, for going through all of them. A failure is thrown, never taken for "none". */
public interface IssueIds {

    /** All projects, archived ones included, in any order. */
    List<Long> projectIds();

    /** All issues of the project, archived ones included, in any order; empty when the project does not exist. */
    List<Long> ofProject(long projectId);

    /** In which project each of the issues is; those that do not exist are missing. Any number of ids. */
    Map<Long, Long> projectsOf(Collection<Long> issueIds);
}
