package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.usecase.Visit;

/** The issues through which somebody may see value. */
@Named
public class SeenIssues {

    private final IssueFamilies issues;
    private final Rights rights;

    @Inject
    public SeenIssues(IssueFamilies issues, Rights rights) {
        this.issues = issues;
        this.rights = rights;
    }

    /**
     * Looks at single issues only where the project does not tell: where they have moved to, or where editing them is what counts.
     *
     * @param visits all of the same person
     * @return those of the issues, by their ids
     */
    Map<Long, IssueRef> of(Collection<Visit> visits, Set<Long> issueIds) {
        if (visits.isEmpty() || issueIds.isEmpty()) {
            return Map.of();
        }
        Person who = visits.iterator().next().who();
        Set<ProjectRef> open = open(visits);
        Map<Boolean, List<IssueRef>> visible = issues.visibleTo(who, issueIds).stream().map(IssueFacts::issue)
                .collect(Collectors.partitioningBy(issue -> open.contains(issue.project())));
        Map<Long, IssueRef> seen = new HashMap<>();
        visible.get(true).forEach(issue -> seen.put(issue.id(), issue));
        if (!visible.get(false).isEmpty()) {
            rights.of(who, visible.get(false)).forEach((issue, held) -> {
                if (held.contains(Right.VIEW_VALUE)) {
                    seen.put(issue.id(), issue);
                }
            });
        }
        return seen;
    }

    /**
     * Whether the issue of a link may be seen. Jira is asked only for issues that were last seen in a project that does not tell for all of its
     * issues: where one has moved to a moment ago, is known a moment later.
     *
     * @param visits all of the same person
     * @param links all that will be asked about
     */
    Predicate<IssueLink> linkedBy(Collection<Visit> visits, Stream<IssueLink> links) {
        Set<Long> telling = telling(visits);
        Set<Long> seen = of(visits, links.filter(link -> !link.wasLastSeenInOneOf(telling)).map(IssueLink::issueId).collect(Collectors.toSet())).keySet();
        return link -> link.wasLastSeenInOneOf(telling) || seen.contains(link.issueId());
    }

    private Set<Long> telling(Collection<Visit> visits) {
        Set<ProjectRef> open = open(visits);
        return open.isEmpty() ? Set.of() : issues.seenAsAWhole(visits.iterator().next().who(), open).stream().map(ProjectRef::id).collect(Collectors.toSet());
    }

    private static Set<ProjectRef> open(Collection<Visit> visits) {
        return visits.stream().filter(visit -> visit.mayOnEachIssue(Right.VIEW_VALUE)).map(Visit::project).collect(Collectors.toSet());
    }

    /** What the person may do on each of the issues. */
    Map<IssueRef, Set<Right>> rightsOn(Person who, Collection<IssueRef> some) {
        return some.isEmpty() ? Map.of() : rights.of(who, some);
    }
}
