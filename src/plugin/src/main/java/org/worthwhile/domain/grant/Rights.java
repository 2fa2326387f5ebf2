package org.worthwhile.domain.grant;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** Who may do what. Whoever may not browse has no right at all there; an answer that cannot be found out is "no". */
public interface Rights {

    /** All rights in the project. */
    Set<Right> of(Person who, ProjectRef project);

    /** All rights in each of the projects, at the cost of reading the grants once. */
    Map<ProjectRef, ProjectRights> inProjects(Person who, Collection<ProjectRef> projects);

    /** All rights on the issue; respects issue security besides the project's permission. */
    Set<Right> of(Person who, IssueRef issue);

    /** All rights on each of the issues, at the cost of reading the grants once. */
    Map<IssueRef, Set<Right>> of(Person who, Collection<IssueRef> issues);

    /** The rights that do not depend on a project, by the defaults alone. */
    Set<Right> everywhere(Person who);
}
