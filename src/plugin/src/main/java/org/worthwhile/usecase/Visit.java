package org.worthwhile.usecase;

import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.ProjectRights;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;
import org.worthwhile.domain.refusal.NotPermitted;

/** Somebody in a project, with what they may do there. */
public final class Visit {

    private final Person who;
    private final ProjectRef project;
    private final ProjectRights rights;
    private Sight sight;

    Visit(Person who, ProjectRef project, ProjectRights rights) {
        this.who = who;
        this.project = project;
        this.rights = rights;
    }

    /** Without knowing anything of the issues. */
    Visit(Person who, ProjectRef project, Set<Right> rights) {
        this(who, project, new ProjectRights(rights, Set.of()));
    }

    public Person who() {
        return who;
    }

    public ProjectRef project() {
        return project;
    }

    /** What the person sees of the project's work, found out once however often it is asked. */
    public Sight sight(Sights sights) {
        if (sight == null) {
            sight = sights.inProject(who, project);
        }
        return sight;
    }

    public boolean may(Right right) {
        return rights.held().contains(right);
    }

    /** Whether the right is known to hold on each issue of the project that the person may see. */
    public boolean mayOnEachIssue(Right right) {
        return rights.onEachIssue().contains(right);
    }

    /** What single entries and people cost: the rate can be told from it, and the project's total as well. */
    public boolean maySeeCostOfPeople() {
        return may(Right.VIEW_RATES) && may(Right.VIEW_BUDGET);
    }

    public void require(Right right) {
        if (!may(right)) {
            throw new NotPermitted();
        }
    }

    public void requireToSee(Right right) {
        if (!may(right)) {
            throw NotPermitted.toSee();
        }
    }
}
