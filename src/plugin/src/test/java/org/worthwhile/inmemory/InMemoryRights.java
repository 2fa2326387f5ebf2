package org.worthwhile.inmemory;

import java.util.HashSet;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.access.ValueRights;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** Rights of viewers and editors, who have them in every project; everybody else has none. */
public final class InMemoryRights implements ValueRights {

    private final Set<Person> viewers = new HashSet<>();
    private final Set<Person> editors = new HashSet<>();

    public Person viewer(String key) {
        Person person = Person.of(key);
        viewers.add(person);
        return person;
    }

    public Person editor(String key) {
        Person person = viewer(key);
        editors.add(person);
        return person;
    }

    @Override
    public boolean mayView(Person who, ProjectRef project) {
        return viewers.contains(who);
    }

    @Override
    public boolean mayEdit(Person who, ProjectRef project) {
        return editors.contains(who);
    }

    @Override
    public boolean mayView(Person who, IssueRef issue) {
        return mayView(who, issue.project());
    }

    @Override
    public boolean mayEdit(Person who, IssueRef issue) {
        return mayEdit(who, issue.project());
    }
}
