package org.worthwhile.usecase.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.FilterIssues;
import org.worthwhile.domain.issue.Filters;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.refusal.FilterNotFound;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.Problems;

/** Finds the projects and issues of a portfolio, as far as a person may browse them. */
@Named
public class PortfolioPlaces {

    /** A filter that finds more is refused: half of it would be shown as the whole. */
    static final int MOST_ISSUES = 5_000;

    private final Projects projects;
    private final Filters filters;

    @Inject
    public PortfolioPlaces(Projects projects, Filters filters) {
        this.projects = projects;
        this.filters = filters;
    }

    PortfolioPlace find(Person who, PortfolioQuestion question) {
        switch (question.scope()) {
            case MINE:
                return PortfolioPlace.whole(projects.ledOrAdministeredBy(who));
            case PROJECTS:
                return named(who, question);
            case FILTER:
                return PortfolioPlace.of(filter(who, question.filterId().orElseThrow()));
            default:
                throw new IllegalArgumentException("Not a scope: " + question.scope());
        }
    }

    /** Several keys may mean one project: it may have had others before. */
    private PortfolioPlace named(Person who, PortfolioQuestion question) {
        List<ProjectRef> found = question.projectKeys().stream().map(key -> projects.visibleTo(who, key)).flatMap(Optional::stream)
                .collect(Collectors.toList());
        return PortfolioPlace.named(Set.copyOf(found), question.projectKeys().size() - found.size());
    }

    private FilterIssues filter(Person who, long id) {
        Problems problems = new Problems();
        Optional<Optional<FilterIssues>> answer = problems.read("filter", () -> filters.visibleTo(who, id, MOST_ISSUES));
        problems.refuseIfAny();
        FilterIssues found = answer.orElseThrow().orElseThrow(FilterNotFound::new);
        if (found.isCutOff()) {
            throw InvalidRequest.because("filter", "worthwhile.error.filter-too-large", MOST_ISSUES);
        }
        return found;
    }
}
