package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;

/** Everybody sees everything, except where a sight was set. */
public final class InMemorySights implements Sights {

    private final Map<Person, Sight> sights = new HashMap<>();
    private int asked;

    public void set(Person who, Sight sight) {
        sights.put(who, sight);
    }

    /** How often it was asked for. */
    public int asked() {
        return asked;
    }

    @Override
    public Map<ProjectRef, Sight> inProjects(Person who, Collection<ProjectRef> projects) {
        asked++;
        return projects.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), project -> sights.getOrDefault(who, Sight.EVERYTHING)));
    }

    @Override
    public Map<ProjectRef, Sight> onIssues(Person who, Map<ProjectRef, ? extends Collection<Long>> issueIds) {
        return inProjects(who, issueIds.keySet());
    }
}
