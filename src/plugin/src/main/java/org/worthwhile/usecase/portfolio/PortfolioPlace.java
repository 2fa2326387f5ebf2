package org.worthwhile.usecase.portfolio;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.domain.issue.FilterIssues;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** The projects that a portfolio is about: whole ones, or some issues of each. */
final class PortfolioPlace {

    private final Collection<ProjectRef> projects;
    private final Optional<Integer> unknown;
    private final Optional<String> filterName;
    private final Map<ProjectRef, Set<Long>> issues;

    private PortfolioPlace(Collection<ProjectRef> projects, Optional<Integer> unknown, Optional<String> filterName,
            Map<ProjectRef, Set<Long>> issues) {
        this.projects = projects;
        this.unknown = unknown;
        this.filterName = filterName;
        this.issues = issues;
    }

    static PortfolioPlace whole(Collection<ProjectRef> projects) {
        return new PortfolioPlace(projects, Optional.empty(), Optional.empty(), Map.of());
    }

    /** @param unknown how many others were named */
    static PortfolioPlace named(Collection<ProjectRef> projects, int unknown) {
        return new PortfolioPlace(projects, Optional.of(unknown), Optional.empty(), Map.of());
    }

    static PortfolioPlace of(FilterIssues filter) {
        Map<ProjectRef, Set<Long>> issues = filter.issues().stream().collect(Collectors.groupingBy(IssueRef::project, LinkedHashMap::new,
                Collectors.mapping(IssueRef::id, Collectors.toSet())));
        return new PortfolioPlace(List.copyOf(issues.keySet()), Optional.empty(), Optional.of(filter.name()), issues);
    }

    Collection<ProjectRef> projects() {
        return projects;
    }

    Optional<String> filterName() {
        return filterName;
    }

    boolean isFilter() {
        return filterName.isPresent();
    }

    /** Of a filter, by project. */
    Map<ProjectRef, Set<Long>> issues() {
        return issues;
    }

    /** How many of the projects that were named are missing when so many can be shown. */
    int missing(int shown) {
        return unknown.map(others -> others + projects.size() - shown).orElse(0);
    }
}
