package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;

/** Projects that everybody sees, except those hidden from somebody. */
public final class InMemoryProjects implements Projects {

    private final Map<Long, ProjectRef> projects = new HashMap<>();
    private final Map<Person, Set<ProjectRef>> hidden = new HashMap<>();
    private final Map<Person, Set<ProjectRef>> leads = new HashMap<>();

    private boolean failing;

    public ProjectRef add(ProjectRef project) {
        projects.put(project.id(), project);
        return project;
    }

    /** From now on nobody can be told what they browse. */
    public void fail() {
        failing = true;
    }

    public void lead(ProjectRef project, Person who) {
        leads.computeIfAbsent(who, someone -> new HashSet<>()).add(project);
    }

    public void hide(ProjectRef project, Person from) {
        hidden.computeIfAbsent(from, someone -> new HashSet<>()).add(project);
    }

    @Override
    public Optional<ProjectRef> visibleTo(Person who, String projectKey) {
        return projects.values().stream()
                .filter(project -> project.key().equals(projectKey) && sees(who, project))
                .findFirst();
    }

    /** Projects have no other name than their key here. */
    @Override
    public List<ProjectRef> visibleTo(Person who, String part, int most) {
        return projects.values().stream()
                .filter(project -> project.key().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)) && sees(who, project))
                .sorted(Comparator.comparing(ProjectRef::key)).limit(most).toList();
    }

    @Override
    public List<ProjectRef> browsedBy(Person who) {
        if (failing) {
            throw new IllegalStateException("Jira does not answer");
        }
        return projects.values().stream().filter(project -> sees(who, project)).toList();
    }

    @Override
    public List<ProjectRef> ledOrAdministeredBy(Person who) {
        return leads.getOrDefault(who, Set.of()).stream().filter(project -> sees(who, project)).toList();
    }

    /** "Name of SHOP". */
    @Override
    public String nameOf(ProjectRef project) {
        return "Name of " + project.key();
    }

    @Override
    public List<ProjectRef> byIds(Collection<Long> projectIds) {
        return projectIds.stream().distinct().map(projects::get).filter(Objects::nonNull).toList();
    }

    public boolean sees(Person who, ProjectRef project) {
        return !hidden.getOrDefault(who, Set.of()).contains(project);
    }
}
