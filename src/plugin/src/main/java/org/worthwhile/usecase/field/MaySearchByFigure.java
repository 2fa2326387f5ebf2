package org.worthwhile.usecase.field;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;
import org.worthwhile.usecase.ProjectAccess;

/**
 * Decides who may find issues by a figure. The index holds one number per issue, made of everything, so it answers only those who see
 * everything it is made of, wherever the field is and they could find an issue.
 */
@Named
public class MaySearchByFigure {

    private final Projects projects;
    private final ProjectAccess access;
    private final Sights sights;
    private final ReadAhead readAhead;

    @Inject
    public MaySearchByFigure(Projects projects, ProjectAccess access, Sights sights, ReadAhead readAhead) {
        this.projects = projects;
        this.access = access;
        this.sights = sights;
        this.readAhead = readAhead;
    }

    /**
     * Never for nobody. What cannot be found out is thrown, and means no.
     *
     * @param projectIds of the projects the field is limited to; absent when it is in all of them
     */
    public boolean decide(Optional<Person> who, FigureField field, Optional<? extends Collection<Long>> projectIds) {
        return who.filter(person -> decide(person, field, projectIds)).isPresent();
    }

    private boolean decide(Person who, FigureField field, Optional<? extends Collection<Long>> projectIds) {
        List<ProjectRef> browsed = projects.browsedBy(who).stream()
                .filter(project -> projectIds.filter(ids -> !ids.contains(project.id())).isEmpty()).collect(Collectors.toList());
        return !browsed.isEmpty() && holdsEverywhere(who, field.right(), browsed)
                && (field.right() != Right.VIEW_BUDGET || seesAllWork(who, browsed));
    }

    private boolean holdsEverywhere(Person who, Right right, List<ProjectRef> browsed) {
        return access.inProjects(who, browsed).stream().allMatch(visit -> visit.mayOnEachIssue(right));
    }

    private boolean seesAllWork(Person who, List<ProjectRef> browsed) {
        Map<Long, Sight> sightIn = sights.inProjects(who, browsed).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
        return sightIn.values().stream().allMatch(sight -> sight.hiddenIssues().isEmpty())
                && readAhead.now().keptWork().stream().filter(work -> sightIn.containsKey(work.projectId()))
                        .allMatch(work -> work.isOpenTo(sightIn.get(work.projectId())));
    }
}
