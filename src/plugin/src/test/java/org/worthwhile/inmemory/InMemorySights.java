package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;

/** Everybody sees everything, except where a sight was set. */
public final class InMemorySights implements Sights {

    private final Map<Person, Sight> sights = new HashMap<>();

    public void set(Person who, Sight sight) {
        sights.put(who, sight);
    }

    @Override
    public Sight inProject(Person who, ProjectRef project) {
        return sights.getOrDefault(who, Sight.EVERYTHING);
    }

    @Override
    public Sight onIssues(Person who, ProjectRef project, Collection<Long> issueIds) {
        return inProject(who, project);
    }
}
