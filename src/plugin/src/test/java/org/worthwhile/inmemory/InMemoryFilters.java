package org.worthwhile.inmemory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.FilterIssues;
import org.worthwhile.domain.issue.Filters;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.refusal.InvalidValue;

/** Filters that everybody may use, except those not shared with somebody; they find issues as {@link InMemoryIssues} shows them. */
public final class InMemoryFilters implements Filters {

    private final InMemoryIssues issues;
    private final Map<Long, List<Long>> found = new HashMap<>();
    private final Map<Person, Set<Long>> unshared = new HashMap<>();
    private final Set<Long> broken = new HashSet<>();

    public InMemoryFilters(InMemoryIssues issues) {
        this.issues = issues;
    }

    public void save(long id, List<Long> issueIds) {
        found.put(id, issueIds);
    }

    public void unshare(long id, Person from) {
        unshared.computeIfAbsent(from, someone -> new HashSet<>()).add(id);
    }

    /** As if a field that the filter asks for was removed. */
    public void breakUp(long id) {
        broken.add(id);
    }

    @Override
    public Optional<FilterIssues> visibleTo(Person who, long filterId, int most) {
        if (!found.containsKey(filterId) || unshared.getOrDefault(who, Set.of()).contains(filterId)) {
            return Optional.empty();
        }
        if (broken.contains(filterId)) {
            throw new InvalidValue("worthwhile.error.filter-unanswerable");
        }
        List<IssueRef> seen = found.get(filterId).stream().map(id -> issues.visibleTo(who, id)).flatMap(Optional::stream).toList();
        return Optional.of(new FilterIssues("Filter " + filterId, seen.stream().limit(most).toList(), seen.size()));
    }
}
