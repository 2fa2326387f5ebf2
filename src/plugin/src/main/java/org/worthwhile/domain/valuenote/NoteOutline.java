package org.worthwhile.domain.valuenote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;

/** A note without its texts: as much as it takes to choose among many and to sort them. */
public final class NoteOutline {

    /** What was said most recently first; withdrawn notes last. */
    public static final Comparator<NoteOutline> READING_ORDER = Comparator
            .comparing((NoteOutline note) -> note.worth.state() == NoteState.WITHDRAWN)
            .thenComparing(NoteOutline::saidOn, Comparator.reverseOrder())
            .thenComparing(note -> note.id.value(), Comparator.reverseOrder());

    private final NoteId id;
    private final CustomerId customer;
    private final Optional<ContactId> contact;
    private final LocalDate saidOn;
    private final NoteWorth worth;

    public NoteOutline(NoteId id, CustomerId customer, Optional<ContactId> contact, LocalDate saidOn, NoteWorth worth) {
        this.id = Objects.requireNonNull(id, "id");
        this.customer = Objects.requireNonNull(customer, "customer");
        this.contact = contact;
        this.saidOn = Objects.requireNonNull(saidOn, "saidOn");
        this.worth = Objects.requireNonNull(worth, "worth");
    }

    public static NoteOutline of(ValueNote note) {
        return new NoteOutline(note.id(), note.customer(), note.contact(), note.saidOn(), NoteWorth.of(note));
    }

    public NoteOutline linkedTo(List<IssueLink> issues) {
        return new NoteOutline(id, customer, contact, saidOn, worth.linkedTo(issues));
    }

    public NoteId id() {
        return id;
    }

    public CustomerId customer() {
        return customer;
    }

    public Optional<ContactId> contact() {
        return contact;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public NoteWorth worth() {
        return worth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteOutline && isSameAs((NoteOutline) other);
    }

    private boolean isSameAs(NoteOutline that) {
        return id.equals(that.id) && customer.equals(that.customer) && contact.equals(that.contact)
                && saidOn.equals(that.saidOn) && worth.equals(that.worth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, customer, contact, saidOn, worth);
    }

    @Override
    public String toString() {
        return id + " of " + customer + " on " + saidOn + ": " + worth;
    }
}
