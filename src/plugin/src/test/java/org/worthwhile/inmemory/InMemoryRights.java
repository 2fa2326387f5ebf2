package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.ProjectRights;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** Rights that somebody has in every project and on every issue; everybody else has none. */
public final class InMemoryRights implements Rights {

    private final Map<Person, Set<Right>> inProjects = new HashMap<>();
    private final Map<Person, Set<ProjectRef>> lacking = new HashMap<>();
    private final Set<Person> issueByIssue = new HashSet<>();
    private final Map<Person, Set<Right>> everywhere = new HashMap<>();

    public Person viewer(String key) {
        return holder(key, Right.VIEW_VALUE);
    }

    public Person editor(String key) {
        return holder(key, Right.VIEW_VALUE, Right.EDIT_VALUE);
    }

    public Person holder(String key, Right... rights) {
        return give(inProjects, Person.of(key), rights);
    }

    public Person holderEverywhere(String key, Right... rights) {
        return give(everywhere, Person.of(key), rights);
    }

    /** Takes all rights in one project, but not on its issues, away from somebody. */
    public void lacks(ProjectRef project, Person who) {
        lacking.computeIfAbsent(who, someone -> new HashSet<>()).add(project);
    }

    /** Somebody of whom no project tells what they may do on each of its issues. */
    public Person holderIssueByIssue(String key, Right... rights) {
        issueByIssue.add(Person.of(key));
        return holder(key, rights);
    }

    @Override
    public Set<Right> of(Person who, ProjectRef project) {
        return lacking.getOrDefault(who, Set.of()).contains(project) ? Set.of() : held(inProjects, who);
    }

    @Override
    public Map<ProjectRef, ProjectRights> inProjects(Person who, Collection<ProjectRef> projects) {
        return projects.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), project -> new ProjectRights(of(who, project), issueByIssue.contains(who) ? Set.of() : of(who, project))));
    }

    @Override
    public Set<Right> of(Person who, IssueRef issue) {
        return held(inProjects, who);
    }

    @Override
    public Map<IssueRef, Set<Right>> of(Person who, Collection<IssueRef> issues) {
        return issues.stream().collect(Collectors.toMap(Function.identity(), issue -> of(who, issue)));
    }

    @Override
    public Set<Right> everywhere(Person who) {
        return held(everywhere, who);
    }

    private static Person give(Map<Person, Set<Right>> held, Person person, Right... rights) {
        held.computeIfAbsent(person, someone -> EnumSet.noneOf(Right.class)).addAll(List.of(rights));
        return person;
    }

    private static Set<Right> held(Map<Person, Set<Right>> held, Person who) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rights.addAll(held.getOrDefault(who, Set.of()));
        return rights;
    }
}
