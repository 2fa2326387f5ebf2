package org.worthwhile.inmemory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.Issues;

/** Issues that everybody sees, except those hidden from somebody. */
public final class InMemoryIssues implements Issues {

    private final Map<Long, IssueRef> issues = new HashMap<>();
    private final Map<Person, Set<Long>> hidden = new HashMap<>();

    public IssueRef add(IssueRef issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    public void hide(IssueRef issue, Person from) {
        hidden.computeIfAbsent(from, someone -> new HashSet<>()).add(issue.id());
    }

    @Override
    public Optional<IssueRef> visibleTo(Person who, String issueKey) {
        return issues.values().stream()
                .filter(issue -> issue.key().equals(issueKey))
                .filter(issue -> sees(who, issue))
                .findFirst();
    }

    @Override
    public Optional<IssueRef> visibleTo(Person who, long issueId) {
        return Optional.ofNullable(issues.get(issueId)).filter(issue -> sees(who, issue));
    }

    private boolean sees(Person who, IssueRef issue) {
        return !hidden.getOrDefault(who, Set.of()).contains(issue.id());
    }
}
