package org.worthwhile.domain.valuenote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;

/** As much of a note as totals need: whether it counts, what it is expected to be worth, and how that is shared out. */
public final class NoteWorth {

    private final long projectId;
    private final Side side;
    private final NoteState state;
    private final Optional<Money> expectedValue;
    private final List<IssueLink> links;

    private NoteWorth(long projectId, Side side, NoteState state, Optional<Money> expectedValue, List<IssueLink> links) {
        this.projectId = projectId;
        this.side = Objects.requireNonNull(side, "side");
        this.state = Objects.requireNonNull(state, "state");
        this.expectedValue = expectedValue;
        this.links = List.copyOf(links);
    }

    public static NoteWorth of(ValueNote note) {
        return new NoteWorth(note.projectId(), note.side(), note.state(), note.expectedValue(), note.links());
    }

    /** Of a note without issues, for now. */
    public static NoteWorth of(long projectId, Side side, NoteState state, Optional<Money> likely, Optional<Confidence> confidence) {
        return new NoteWorth(projectId, side, state, Valuation.expectedValue(likely, confidence), List.of());
    }

    public NoteWorth linkedTo(List<IssueLink> issues) {
        return new NoteWorth(projectId, side, state, expectedValue, issues);
    }

    public long projectId() {
        return projectId;
    }

    public NoteState state() {
        return state;
    }

    public List<IssueLink> links() {
        return links;
    }

    /** Whether the note is part of the value that the customer gains. */
    public boolean countsForCustomer() {
        return side == Side.CUSTOMER && state.counts();
    }

    /** Whether the note is neither rejected nor withdrawn, whoever gains. */
    public boolean counts() {
        return state.counts();
    }

    /** Of the whole note; absent without a likely figure or a confidence. */
    public Optional<Money> expectedValue() {
        return expectedValue;
    }

    /** The common share of these issues in the expected value; absent when none of them has one. */
    public Optional<Money> expectedValueFor(Set<Long> issueIds) {
        return shared(link -> issueIds.contains(link.issueId()));
    }

    /** As much as somebody sees who sees the issues of these links: the whole of a note without issues. Absent when no link tells. */
    public Optional<Money> expectedValueSeen(Predicate<IssueLink> some) {
        return links.isEmpty() ? expectedValue : shared(some);
    }

    private Optional<Money> shared(Predicate<IssueLink> some) {
        int basisPoints = links.stream().filter(some).mapToInt(link -> link.share().basisPoints()).sum();
        return basisPoints == 0 ? Optional.empty() : expectedValue.map(Share.of(basisPoints)::partOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteWorth && isSameAs((NoteWorth) other);
    }

    private boolean isSameAs(NoteWorth that) {
        return projectId == that.projectId && side == that.side && state == that.state
                && expectedValue.equals(that.expectedValue) && Set.copyOf(links).equals(Set.copyOf(that.links));
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, side, state, expectedValue, Set.copyOf(links));
    }

    @Override
    public String toString() {
        return "project " + projectId + ", " + side + ", " + state + ", " + expectedValue + ", " + links;
    }
}
