package org.worthwhile.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;

/** What Jira lets a person see of a project's work. A failure is thrown: half a sight would show half a total as the whole. */
public interface Sights {

    /** For each of the projects as a whole. Where the project alone does not tell, each issue that has work there is looked at. */
    Map<ProjectRef, Sight> inProjects(Person who, Collection<ProjectRef> projects);

    /** For these issues of each project alone; the sight of its other issues is not defined. */
    Map<ProjectRef, Sight> onIssues(Person who, Map<ProjectRef, ? extends Collection<Long>> issueIds);

    default Sight inProject(Person who, ProjectRef project) {
        return inProjects(who, List.of(project)).get(project);
    }

    default Sight onIssues(Person who, ProjectRef project, Collection<Long> issueIds) {
        return onIssues(who, Map.of(project, issueIds)).get(project);
    }
}
