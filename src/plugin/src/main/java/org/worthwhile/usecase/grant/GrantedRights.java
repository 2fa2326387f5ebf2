package org.worthwhile.usecase.grant;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.ProjectRights;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/**
 * Rights by grants: a project's own replace the defaults right by right, and these replace what is built in.
 * Jira administrators always administer, so that nobody can lock everybody out.
 */
@Named
public class GrantedRights implements Rights {

    private final Grants grants;
    private final Standing standing;

    @Inject
    public GrantedRights(Grants grants, Standing standing) {
        this.grants = grants;
        this.standing = standing;
    }

    @Override
    public Set<Right> of(Person who, ProjectRef project) {
        return standing.mayBrowse(who, project) ? held(who, project, grants.inProject(project.id())) : EnumSet.noneOf(Right.class);
    }

    @Override
    public Map<ProjectRef, ProjectRights> inProjects(Person who, Collection<ProjectRef> projects) {
        Map<Long, GrantTable> tables = grants.inProjects(projects.stream().map(ProjectRef::id).collect(Collectors.toSet()));
        Map<ProjectRef, ProjectRights> rights = new HashMap<>();
        projects.forEach(project -> rights.put(project, standing.mayBrowse(who, project)
                ? new ProjectRights(held(who, project, tables.get(project.id())), heldOnEachIssue(who, project, tables.get(project.id())))
                : ProjectRights.NONE));
        return rights;
    }

    @Override
    public Set<Right> of(Person who, IssueRef issue) {
        return of(who, Set.of(issue)).get(issue);
    }

    @Override
    public Map<IssueRef, Set<Right>> of(Person who, Collection<IssueRef> issues) {
        Map<Long, GrantTable> tables = grants.inProjects(issues.stream().map(issue -> issue.project().id()).collect(Collectors.toSet()));
        Map<IssueRef, Set<Right>> rights = new HashMap<>();
        issues.forEach(issue -> rights.put(issue, standing.mayBrowse(who, issue)
                ? held(tables.get(issue.project().id()), holder -> standing.is(who, holder, issue))
                : EnumSet.noneOf(Right.class)));
        return rights;
    }

    @Override
    public Set<Right> everywhere(Person who) {
        return held(grants.defaults(), holder -> standing.isEverywhere(who, holder));
    }

    private Set<Right> held(Person who, ProjectRef project, GrantTable decided) {
        return held(decided, holder -> standing.is(who, holder, project));
    }

    /** Who sees an issue is its browser; who may edit it, only the issue knows. */
    private Set<Right> heldOnEachIssue(Person who, ProjectRef project, GrantTable decided) {
        return held(decided, holder -> holder.kind() == Holder.Kind.BROWSERS
                || holder.kind() != Holder.Kind.ISSUE_EDITORS && standing.is(who, holder, project));
    }

    private static Set<Right> held(GrantTable decided, Predicate<Holder> isHolder) {
        GrantTable table = decided.over(GrantTable.BUILT_IN);
        Set<Right> held = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (isGranted(table, right, isHolder) || right.broughtBy().filter(edit -> isGranted(table, edit, isHolder)).isPresent()) {
                held.add(right);
            }
        }
        return held;
    }

    private static boolean isGranted(GrantTable table, Right right, Predicate<Holder> isHolder) {
        return right == Right.ADMINISTER && isHolder.test(Holder.jiraAdministrators())
                || table.holdersOf(right).orElse(Set.of()).stream().anyMatch(isHolder);
    }
}
