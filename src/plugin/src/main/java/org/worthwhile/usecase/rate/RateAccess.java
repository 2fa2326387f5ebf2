package org.worthwhile.usecase.rate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.domain.refusal.RateNotFound;

/** Who may see and set which rates: those of a project with the right there, all others with the right everywhere. */
@Named
public class RateAccess {

    private final Rates rates;
    private final Projects projects;
    private final Rights rights;

    @Inject
    public RateAccess(Rates rates, Projects projects, Rights rights) {
        this.rates = rates;
        this.projects = projects;
        this.rights = rights;
    }

    Person requireLogin(Optional<Person> who) {
        return who.orElseThrow(NotLoggedIn::new);
    }

    void requireToSeeAll(Person who) {
        if (!rights.everywhere(who).contains(Right.VIEW_RATES)) {
            throw NotPermitted.toSee();
        }
    }

    boolean mayEditAll(Person who) {
        return rights.everywhere(who).contains(Right.EDIT_RATES);
    }

    /** The project a request names, if it names one; whoever may not set rates of that kind is refused. */
    Optional<ProjectRef> toAdd(Person who, Optional<String> projectKey) {
        Optional<ProjectRef> project = projectKey.map(key -> visible(who, key));
        if (!mayEditAll(who) && project.filter(in -> rights.of(who, in).contains(Right.EDIT_RATES)).isEmpty()) {
            throw new NotPermitted();
        }
        return project;
    }

    /** A rate that may not be seen is refused like one that does not exist. */
    Rate toEdit(Person who, long id) {
        Rate rate = rates.byId(RateId.of(id)).orElseThrow(RateNotFound::new);
        Set<Right> held = rightsAt(who, rate.level());
        if (!held.contains(Right.VIEW_RATES)) {
            throw new RateNotFound();
        }
        if (!held.contains(Right.EDIT_RATES)) {
            throw new NotPermitted();
        }
        return rate;
    }

    private Set<Right> rightsAt(Person who, RateLevel level) {
        Stream<Right> there = level.projectId().stream().flatMap(id -> projects.byIds(List.of(id)).stream())
                .flatMap(project -> rights.of(who, project).stream());
        return Stream.concat(rights.everywhere(who).stream(), there).collect(Collectors.toSet());
    }

    private ProjectRef visible(Person who, String key) {
        return projects.visibleTo(who, key).orElseThrow(() -> new ProjectNotFound(key));
    }
}
