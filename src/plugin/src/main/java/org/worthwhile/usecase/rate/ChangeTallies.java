package org.worthwhile.usecase.rate;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.ledger.Sights;

/** Opens a tally for each project of which somebody may see totals. */
@Named
public class ChangeTallies {

    private final Projects projects;
    private final Rights rights;
    private final Sights sights;

    @Inject
    public ChangeTallies(Projects projects, Rights rights, Sights sights) {
        this.projects = projects;
        this.rights = rights;
        this.sights = sights;
    }

    /** Absent when the person may not see what the project spent. */
    Optional<ChangeTally> open(Person who, long projectId) {
        return projects.byIds(List.of(projectId)).stream()
                .filter(project -> rights.of(who, project).contains(Right.VIEW_BUDGET))
                .findFirst()
                .map(project -> new ChangeTally(project, sights.inProject(who, project)));
    }
}
