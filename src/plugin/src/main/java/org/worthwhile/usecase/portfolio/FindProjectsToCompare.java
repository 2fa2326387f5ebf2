package org.worthwhile.usecase.portfolio;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.usecase.Given;

/** Proposes projects to compare while somebody types: those that the person may browse. */
@Named
public class FindProjectsToCompare {

    static final int MOST_PROPOSALS = 20;

    private final Projects projects;

    @Inject
    public FindProjectsToCompare(Projects projects) {
        this.projects = projects;
    }

    /** @param part stands somewhere in the key or the name; without one there is nothing to propose */
    public List<ProjectRef> matching(Optional<Person> who, String part) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        return Given.text(part).map(text -> projects.visibleTo(person, text.strip(), MOST_PROPOSALS)).orElse(List.of());
    }
}
