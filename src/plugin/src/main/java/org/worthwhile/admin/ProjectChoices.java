package org.worthwhile.admin;

import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.ledger.IssueIds;

/** The projects to choose from. */
@Named
class ProjectChoices {

    private final IssueIds issueIds;
    private final Projects projects;

    @Inject
    ProjectChoices(IssueIds issueIds, Projects projects) {
        this.issueIds = issueIds;
        this.projects = projects;
    }

    /** The keys of those that this person may browse, in order. */
    List<String> of(Person who) {
        return projects.byIds(issueIds.projectIds()).stream().map(ProjectRef::key).sorted()
                .filter(key -> projects.visibleTo(who, key).isPresent()).collect(Collectors.toUnmodifiableList());
    }
}
