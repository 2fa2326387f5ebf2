package org.worthwhile.domain.ledger;

import java.util.List;

/** Which issues Jira has, for going through all of them. A failure is thrown, never taken for "none". */
public interface IssueIds {

    /** All projects, archived ones included, in any order. */
    List<Long> projectIds();

    /** All issues of the project, archived ones included, in any order; empty when the project does not exist. */
    List<Long> ofProject(long projectId);
}
