package org.worthwhile.usecase.valuenote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.usecase.Visit;

/** Through which issues somebody comes to notes, and whether the person may change them there. */
final class NoteDoors {

    private final Visit visit;
    private final Map<Long, IssueRef> seenIssues;
    private final Map<IssueRef, Set<Right>> rights;

    NoteDoors(Visit visit, Map<Long, IssueRef> seenIssues, Map<IssueRef, Set<Right>> rights) {
        this.visit = visit;
        this.seenIssues = seenIssues;
        this.rights = rights;
    }

    boolean mayEdit(ValueNote note) {
        return note.links().isEmpty() ? visit.may(Right.EDIT_VALUE) : doorsTo(note).stream().anyMatch(this::mayEdit);
    }

    /** Of several issues that lead to the note, one that may also be edited is the better door. */
    Optional<IssueRef> doorTo(ValueNote note) {
        List<IssueRef> doors = doorsTo(note);
        return doors.stream().filter(this::mayEdit).findFirst().or(() -> doors.stream().findFirst());
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
