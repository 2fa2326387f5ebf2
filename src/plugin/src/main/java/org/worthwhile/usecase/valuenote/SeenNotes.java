package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.usecase.Visit;

/** Which notes somebody may see, through which issues, and which of them the person may change. */
final class SeenNotes {

    private final Visit visit;
    private final Map<Long, IssueRef> seenIssues = new HashMap<>();
    private final Map<IssueRef, Set<Right>> rights;

    SeenNotes(Visit visit, Map<IssueRef, Set<Right>> rights) {
        this.visit = visit;
        this.rights = rights;
        rights.forEach((issue, held) -> {
            if (held.contains(Right.VIEW_VALUE)) {
                seenIssues.put(issue.id(), issue);
            }
        });
    }

    static Set<Long> issuesOf(Collection<ValueNote> notes) {
        return notes.stream().flatMap(note -> note.links().stream()).map(IssueLink::issueId).collect(Collectors.toSet());
    }

    boolean has(ValueNote note) {
        return note.links().isEmpty() ? visit.may(Right.VIEW_VALUE) : !doorsTo(note).isEmpty();
    }

    boolean mayEdit(ValueNote note) {
        return note.links().isEmpty() ? visit.may(Right.EDIT_VALUE) : doorsTo(note).stream().anyMatch(this::mayEdit);
    }

    /** Of several issues that lead to the note, one that may also be edited is the better door. */
    Optional<IssueRef> doorTo(ValueNote note) {
        List<IssueRef> doors = doorsTo(note);
        return doors.stream().filter(this::mayEdit).findFirst().or(() -> doors.stream().findFirst());
    }

    /** The shares of the issues that may be seen; the whole value of a note without issues. */
    Optional<Money> expectedValueOf(ValueNote note) {
        return note.links().isEmpty() ? note.expectedValue() : note.expectedValueFor(seenIssues.keySet());
    }

    private List<IssueRef> doorsTo(ValueNote note) {
        return note.links().stream()
                .map(link -> Optional.ofNullable(seenIssues.get(link.issueId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private boolean mayEdit(IssueRef issue) {
        return rights.get(issue).contains(Right.EDIT_VALUE);
    }
}
