package org.worthwhile.domain.valuenote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.refusal.InvalidRequest;

/** One statement of what a piece of work is worth to a customer, and what we make of it. */
public final class ValueNote {

    public static final long FIRST_VERSION = 1;

    /** Withdrawn notes last; otherwise what was said most recently first, and of one day what was written last. */
    public static final Comparator<ValueNote> READING_ORDER = Comparator.comparing(NoteOutline::of, NoteOutline.READING_ORDER);

    private final NoteId id;
    private final long version;
    private final long projectId;
    private final Side side;
    private final Statement statement;
    private final Valuation valuation;
    private final NoteState state;
    private final List<IssueLink> links;
    private final Stamp created;
    private final Stamp changed;

    private ValueNote(Builder from) {
        id = from.id;
        version = from.version;
        projectId = from.projectId;
        side = Objects.requireNonNull(from.side, "side");
        statement = Objects.requireNonNull(from.statement, "statement");
        valuation = Objects.requireNonNull(from.valuation, "valuation");
        state = Objects.requireNonNull(from.state, "state");
        links = atMostTheWhole(from.links);
        created = Objects.requireNonNull(from.created, "created");
        changed = Objects.requireNonNull(from.changed, "changed");
    }

    /** For notes as they are stored; a new one starts as {@link NewNote}. */
    public static Builder builder(NoteId id) {
        return new Builder(id);
    }

    public NoteId id() {
        return id;
    }

    /** Grows by one with every change. */
    public long version() {
        return version;
    }

    public long projectId() {
        return projectId;
    }

    public Side side() {
        return side;
    }

    public Statement statement() {
        return statement;
    }

    public CustomerId customer() {
        return statement.customer();
    }

    public Optional<ContactId> contact() {
        return statement.contact();
    }

    public Words words() {
        return statement.words();
    }

    public LocalDate saidOn() {
        return statement.saidOn();
    }

    public Valuation valuation() {
        return valuation;
    }

    public Reading reading() {
        return valuation.reading();
    }

    public Optional<Estimate> estimate() {
        return valuation.estimate();
    }

    public Optional<Confidence> confidence() {
        return valuation.confidence();
    }

    public NoteState state() {
        return state;
    }

    public List<IssueLink> links() {
        return links;
    }

    public Instant createdAt() {
        return created.at();
    }

    public Person createdBy() {
        return created.by();
    }

    public Instant changedAt() {
        return changed.at();
    }

    public Person changedBy() {
        return changed.by();
    }

    /** Expected value = likely x confidence, rounded half-up to the minor unit; absent without one of them. */
    public Optional<Money> expectedValue() {
        return valuation.expectedValue();
    }

    /** The issue's share of the expected value; absent when the issue has none. */
    public Optional<Money> expectedValueFor(long issueId) {
        return expectedValueFor(Set.of(issueId));
    }

    /** The common share of these issues in the expected value; absent when none of them has one. */
    public Optional<Money> expectedValueFor(Set<Long> issueIds) {
        return NoteWorth.of(this).expectedValueFor(issueIds);
    }

    /** Whether the note is part of the value that the customer gains. */
    public boolean countsForCustomer() {
        return NoteWorth.of(this).countsForCustomer();
    }

    /** The state follows from the content again: whatever was confirmed was another text. */
    public ValueNote revised(Valuation newValuation, Stamp change) {
        if (!state.mayBeRevised()) {
            throw InvalidRequest.because("state", "worthwhile.error.note-is-withdrawn");
        }
        return changed(change).valuation(newValuation).state(NoteState.of(newValuation)).build();
    }

    public ValueNote withdrawn(Stamp change) {
        if (state == NoteState.WITHDRAWN) {
            throw InvalidRequest.because("state", "worthwhile.error.note-is-withdrawn");
        }
        return changed(change).state(NoteState.WITHDRAWN).build();
    }

    /** Undoes the withdrawal. */
    public ValueNote reinstated(Stamp change) {
        if (state != NoteState.WITHDRAWN) {
            throw InvalidRequest.because("state", "worthwhile.error.note-is-not-withdrawn");
        }
        return changed(change).state(NoteState.of(valuation)).build();
    }

    /** The same content one version later, as the store keeps it after a change. */
    public ValueNote nextVersion() {
        return copy().version(version + 1).build();
    }

    private Builder changed(Stamp change) {
        return copy().changed(change);
    }

    private Builder copy() {
        return builder(id).version(version).projectId(projectId).side(side).statement(statement).valuation(valuation)
                .state(state).links(links).created(created).changed(changed);
    }

    private static List<IssueLink> atMostTheWhole(List<IssueLink> links) {
        if (links.stream().mapToInt(link -> link.share().basisPoints()).sum() > Share.WHOLE.basisPoints()) {
            throw new IllegalArgumentException("More than the whole value is shared out: " + links);
        }
        if (links.stream().map(IssueLink::issueId).distinct().count() < links.size()) {
            throw new IllegalArgumentException("An issue is linked twice: " + links);
        }
        return List.copyOf(links);
    }

    @Override
    public String toString() {
        return id + ", version " + version + ", " + state;
    }

    /** Collects the parts of a stored note. */
    public static final class Builder {

        private final NoteId id;
        private long version;
        private long projectId;
        private Side side;
        private Statement statement;
        private Valuation valuation;
        private NoteState state;
        private List<IssueLink> links = List.of();
        private Stamp created;
        private Stamp changed;

        private Builder(NoteId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        public Builder version(long number) {
            version = number;
            return this;
        }

        public Builder projectId(long project) {
            projectId = project;
            return this;
        }

        public Builder side(Side gaining) {
            side = gaining;
            return this;
        }

        public Builder statement(Statement said) {
            statement = said;
            return this;
        }

        public Builder valuation(Valuation current) {
            valuation = current;
            return this;
        }

        public Builder state(NoteState current) {
            state = current;
            return this;
        }

        public Builder links(List<IssueLink> issues) {
            links = issues;
            return this;
        }

        public Builder created(Stamp stamp) {
            created = stamp;
            return this;
        }

        public Builder changed(Stamp stamp) {
            changed = stamp;
            return this;
        }

        public ValueNote build() {
            return new ValueNote(this);
        }
    }
}
