package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.usecase.Visit;

/** Which notes somebody may see, and what of their worth. */
final class SeenNotes {

    private final Visit visit;
    private final Map<Long, IssueRef> seenIssues;

    SeenNotes(Visit visit, Map<Long, IssueRef> seenIssues) {
        this.visit = visit;
        this.seenIssues = seenIssues;
    }

    static Set<Long> issuesOf(Collection<NoteOutline> notes) {
        return notes.stream().flatMap(note -> note.worth().links().stream()).map(IssueLink::issueId).collect(Collectors.toSet());
    }

    boolean has(NoteOutline note) {
        return note.worth().links().isEmpty() ? visit.may(Right.VIEW_VALUE)
                : note.worth().links().stream().anyMatch(link -> seenIssues.containsKey(link.issueId()));
    }

    /** Whether an issue has a share in what the note is worth to the customer that may not be seen. */
    boolean hidesAShareOf(NoteOutline note) {
        return note.worth().countsForCustomer() && note.worth().links().stream().anyMatch(link -> !seenIssues.containsKey(link.issueId()));
    }

    /** The shares of the issues that may be seen; the whole value of a note without issues. */
    Optional<Money> expectedValueOf(NoteWorth worth) {
        return worth.expectedValueSeen(link -> seenIssues.containsKey(link.issueId()));
    }
}
