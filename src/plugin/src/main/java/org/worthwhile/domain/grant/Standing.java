package org.worthwhile.domain.grant;

import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/**
 * Jira's answer to what somebody is. An answer that cannot be found out, an unknown and a deactivated person mean "no";
 * so do groups and roles that do not exist (any more).
 */
public interface Standing {

    boolean mayBrowse(Person who, ProjectRef project);

    /** Respects issue security besides the project's permission. */
    boolean mayBrowse(Person who, IssueRef issue);

    boolean is(Person who, Holder holder, ProjectRef project);

    /** Differs from the project's answer for browsers and issue editors alone. */
    boolean is(Person who, Holder holder, IssueRef issue);

    /** Without any project: groups and Jira administrators only, everything else is "no". */
    boolean isEverywhere(Person who, Holder holder);

    /** Whether there is such a group or role; always so for the other kinds of holders. */
    boolean exists(Holder holder);
}
