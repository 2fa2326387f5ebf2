package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.SubTasks;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** Jira's issues with their sub-tasks, estimates and assignees. */
@Named
public final class JiraIssueFamilies implements IssueFamilies {

    private final IssueManager issues;
    private final ProjectManager projects;
    private final JiraPermissions permissions;
    private final ProjectWideBrowsing browsing;
    private final SubTasks subTasks;

    @Inject
    public JiraIssueFamilies(IssueManager issues, ProjectManager projects, JiraPermissions permissions, ProjectWideBrowsing browsing,
            SubTasks subTasks) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.browsing = browsing;
        this.subTasks = subTasks;
    }

    @Override
    public List<IssueFacts> of(Person who, IssueRef issue) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(Long.valueOf(issue.id())))
                .filter(found -> permissions.mayBrowse(who, found))
                .map(found -> Stream.concat(Stream.of(found), found.getSubTaskObjects().stream()))
                .map(family -> facts(family.filter(member -> permissions.mayBrowse(who, member))))
                .orElse(List.of());
    }

    /** Jira tells of sub-tasks issue by issue; whether they are seen, of all at once. */
    @Override
    public Map<IssueRef, Set<Long>> ofEach(Person who, Collection<IssueRef> some) {
        Map<IssueRef, List<Long>> children = some.stream().distinct().collect(Collectors.toMap(Function.identity(), issue -> subTasks.of(issue.id())));
        Set<Long> visible = visibleTo(who, children.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                .map(child -> child.issue().id()).collect(Collectors.toSet());
        return children.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, family -> Stream.concat(
                Stream.of(family.getKey().id()), family.getValue().stream().filter(visible::contains)).collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public List<IssueFacts> visibleTo(Person who, Collection<Long> issueIds) {
        Map<Long, Boolean> covered = new HashMap<>();
        return facts(issues.getIssueObjects(issueIds).stream()
                .filter(issue -> covered.computeIfAbsent(issue.getProjectId(), id -> browsing.coversEveryIssue(who, issue.getProjectObject()))
                        || permissions.mayBrowse(who, issue)));
    }

    @Override
    public Set<ProjectRef> seenAsAWhole(Person who, Collection<ProjectRef> some) {
        return some.stream()
                .filter(ref -> Optional.ofNullable(projects.getProjectObj(ref.id())).filter(found -> browsing.coversEveryIssue(who, found)).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<IssueFacts> facts(Stream<Issue> found) {
        return found.map(JiraIssueFamilies::facts).collect(Collectors.toUnmodifiableList());
    }

    private static IssueFacts facts(Issue issue) {
        return new IssueFacts(JiraIssues.refTo(issue), issue.getSummary(), issue.getAssigneeId(), issue.getOriginalEstimate(), issue.getEstimate());
    }
}
