package org.worthwhile.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.ProjectRights;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.Issues;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.ProjectNotFound;

/** Lets people in to projects and issues they may browse, and finds out what they may do there. */
@Named
public class ProjectAccess {

    private final Projects projects;
    private final Issues issues;
    private final Rights rights;

    @Inject
    public ProjectAccess(Projects projects, Issues issues, Rights rights) {
        this.projects = projects;
        this.issues = issues;
        this.rights = rights;
    }

    public Visit inProject(Optional<Person> who, String projectKey) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        ProjectRef project = projects.visibleTo(person, projectKey).orElseThrow(() -> new ProjectNotFound(projectKey));
        return inProjects(person, List.of(project)).get(0);
    }

    /** In the same order, whatever their number, with one look at the grants; without any right where the person may not browse. */
    public List<Visit> inProjects(Person who, Collection<ProjectRef> found) {
        Map<ProjectRef, ProjectRights> held = rights.inProjects(who, found);
        return found.stream().distinct().map(project -> new Visit(who, project, held.get(project))).collect(Collectors.toList());
    }

    /** Absent when the project does not exist any more; without any right when the person may not browse it. */
    public Optional<Visit> inProject(Person who, long projectId) {
        return inProjects(who, projects.byIds(List.of(projectId))).stream().findFirst();
    }

    public IssueVisit onIssue(Optional<Person> who, String issueKey) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        return onIssueIfSeen(person, issueKey).orElseThrow(() -> new IssueNotFound(issueKey));
    }

    /** Absent when the issue does not exist, or the person may not see it. */
    public Optional<IssueVisit> onIssueIfSeen(Person who, String issueKey) {
        return issues.visibleTo(who, issueKey).map(issue -> new IssueVisit(issue, new Visit(who, issue.project(), rights.of(who, issue))));
    }
}
