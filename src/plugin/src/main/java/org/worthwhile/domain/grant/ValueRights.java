package org.worthwhile.domain.grant;

import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/**
 * Who may see and change what a piece of work is worth.
 * An answer that cannot be found out is "no".
 */
public interface ValueRights {

    boolean mayView(Person who, ProjectRef project);

    boolean mayEdit(Person who, ProjectRef project);

    /** Respects issue security besides the project's permission. */
    boolean mayView(Person who, IssueRef issue);

    /** Respects issue security besides the project's permission. */
    boolean mayEdit(Person who, IssueRef issue);
}
