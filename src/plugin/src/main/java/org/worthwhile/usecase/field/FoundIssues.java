package org.worthwhile.usecase.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Of issues that were found for everybody, those that one person may know of. */
@Named
public class FoundIssues {

    /** More would be a table, not an answer; a search is to be narrowed then. */
    public static final int MOST = 5_000;
    private static final int AT_ONCE = 500;

    private final IssueFamilies issues;
    private final ProjectAccess access;
    private final Rights rights;

    @Inject
    public FoundIssues(IssueFamilies issues, ProjectAccess access, Rights rights) {
        this.issues = issues;
        this.access = access;
        this.rights = rights;
    }

    /**
     * Those that the person may see and holds the right on, by id. Only these are counted, so that a refusal tells nothing of others.
     *
     * @param argument of the search, named by the refusal
     * @throws InvalidRequest when there are more than {@link #MOST}
     */
    List<IssueRef> of(Person who, Collection<Long> found, Right right, String argument) {
        return seen(who, found, right, seen -> refuseTooMany(seen, argument));
    }

    /** However many there are. */
    List<IssueRef> all(Person who, Collection<Long> found, Right right) {
        return seen(who, found, right, seen -> { });
    }

    private List<IssueRef> seen(Person who, Collection<Long> found, Right right, Consumer<List<IssueRef>> check) {
        List<Long> sorted = List.copyOf(new TreeSet<>(found));
        List<IssueRef> seen = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            seen.addAll(some(who, sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())), right));
            check.accept(seen);
        }
        return seen;
    }

    static void refuseTooMany(Collection<?> seen, String argument) {
        if (seen.size() > MOST) {
            throw InvalidRequest.because(argument, "worthwhile.error.search-too-wide", MOST);
        }
    }

    /** Looks at rights on single issues only where the project does not tell. */
    private List<IssueRef> some(Person who, List<Long> some, Right right) {
        List<IssueRef> visible = issues.visibleTo(who, some).stream().map(IssueFacts::issue).collect(Collectors.toList());
        Set<ProjectRef> projects = visible.stream().map(IssueRef::project).collect(Collectors.toSet());
        Set<ProjectRef> open = access.inProjects(who, projects).stream().filter(visit -> visit.mayOnEachIssue(right)).map(Visit::project)
                .collect(Collectors.toSet());
        List<IssueRef> unsure = visible.stream().filter(issue -> !open.contains(issue.project())).collect(Collectors.toList());
        Set<IssueRef> closed = unsure.isEmpty() ? Set.of() : rights.of(who, unsure).entrySet().stream()
                .filter(held -> !held.getValue().contains(right)).map(held -> held.getKey()).collect(Collectors.toSet());
        return visible.stream().filter(issue -> !closed.contains(issue)).collect(Collectors.toList());
    }
}
