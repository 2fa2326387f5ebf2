package org.worthwhile.domain.ledger;

import java.util.Collection;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;

/** What Jira lets a person see of a project's work. A failure is thrown: half a sight would show half a total as the whole. */
public interface Sights {

    /** For the whole project; an issue security scheme may make it cost a look at every issue that has work. */
    Sight inProject(Person who, ProjectRef project);

    /** For these issues of the project alone; the sight of other issues is not defined. */
    Sight onIssues(Person who, ProjectRef project, Collection<Long> issueIds);
}
