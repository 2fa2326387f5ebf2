package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.SubTasks;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** What is planned for the issues of {@link InMemoryIssues}, which decides who sees them. */
public final class InMemoryFamilies implements IssueFamilies, SubTasks {

    private final InMemoryIssues issues;
    private final Map<Long, IssueFacts> facts = new TreeMap<>();
    private final Map<Long, Long> parents = new TreeMap<>();
    private final Set<ProjectRef> telling = new HashSet<>();

    public InMemoryFamilies(InMemoryIssues issues) {
        this.issues = issues;
    }

    /** Assignee and estimates may be null. */
    public void plan(IssueRef issue, String assignee, Long originalSeconds, Long remainingSeconds) {
        facts.put(issue.id(), new IssueFacts(issue, "Summary of " + issue.key(), assignee, originalSeconds, remainingSeconds));
    }

    public void subTask(IssueRef child, IssueRef parent) {
        parents.put(child.id(), parent.id());
    }

    @Override
    public List<IssueFacts> of(Person who, IssueRef issue) {
        List<Long> ids = new ArrayList<>(List.of(issue.id()));
        ids.addAll(of(issue.id()));
        return visibleTo(who, ids);
    }

    @Override
    public Map<IssueRef, Set<Long>> ofEach(Person who, Collection<IssueRef> some) {
        return some.stream().distinct().collect(Collectors.toMap(Function.identity(),
                issue -> of(who, issue).stream().map(facts -> facts.issue().id()).collect(Collectors.toSet())));
    }

    @Override
    public List<Long> of(long issueId) {
        return parents.entrySet().stream().filter(link -> link.getValue() == issueId).map(Map.Entry::getKey).toList();
    }

    @Override
    public List<IssueFacts> visibleTo(Person who, Collection<Long> issueIds) {
        return issueIds.stream().map(id -> issues.visibleTo(who, id).map(this::factsOf).orElse(null))
                .filter(Objects::nonNull).toList();
    }

    /** As if all were hidden one by one, but for those that were said to tell. */
    @Override
    public Set<ProjectRef> seenAsAWhole(Person who, Collection<ProjectRef> projects) {
        return projects.stream().filter(telling::contains).collect(Collectors.toSet());
    }

    /** From now on the project tells that everybody who may browse it may see all of its issues, as its schemes do in Jira. */
    public void telling(ProjectRef project) {
        telling.add(project);
    }

    private IssueFacts factsOf(IssueRef issue) {
        return facts.computeIfAbsent(issue.id(), id -> new IssueFacts(issue, "Summary of " + issue.key(), null, null, null));
    }
}
