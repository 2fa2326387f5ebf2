package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.Workplace;

/** The use cases of value notes, wired up at a workplace. */
public final class NoteUses {

    public final AddValueNote add;
    public final AddProjectNote addToProject;
    public final ListValueNotes list;
    public final ListProjectNotes listOfProject;
    public final ReadValueNote read;
    public final ReviseValueNote revise;
    public final WithdrawValueNote withdraw;
    public final ReinstateValueNote reinstate;

    private final Workplace place;

    public NoteUses(Workplace place) {
        this.place = place;
        ChangeRecords records = new ChangeRecords(place.trail);
        NoteAccess access = new NoteAccess(place.notes, place.customers, place.access, place.projectAccess);
        ChangeNote change = new ChangeNote(access, place.notes, records, place.clock);
        NoteWriting writing = new NoteWriting(new SpeakerRegister(place.customers, records), place.notes, records,
                place.today, place.clock);
        add = new AddValueNote(place.access, writing);
        addToProject = new AddProjectNote(place.projectAccess, writing);
        listOfProject = new ListProjectNotes(place.projectAccess, place.notes, place.customers,
                new SeenIssues(place.families, place.rights));
        list = new ListValueNotes(place.notes, place.customers, place.access);
        read = new ReadValueNote(access);
        revise = new ReviseValueNote(change);
        withdraw = new WithdrawValueNote(change);
        reinstate = new ReinstateValueNote(change);
    }

    /** A complete request, of which a test changes what matters to it. */
    AddValueNoteRequest.Builder request() {
        return AddValueNoteRequest.onIssue(place.checkout.key())
                .words("It saves us two people at the counter.")
                .customerName("Acme Retail")
                .contactName("Anna Berg")
                .contactMail("anna@acme.example")
                .saidOn("2026-03-01")
                .valuation(figures().build());
    }

    ValuationRequest.Builder figures() {
        return ValuationRequest.builder().reading("Two salaries")
                .currency("EUR").low("40000").likely("60000.50").high("80000").confidence("50");
    }

    public NoteDetails added() {
        return add.add(Optional.of(place.editor), request().build());
    }

    NoteDetails revised(Optional<Person> who, NoteDetails seen, ValuationRequest valuation) {
        return revise.revise(who, new ReviseValueNoteRequest(seen.note().id().value(), seen.note().version(), valuation));
    }

    NoteDetails withdrawn(Optional<Person> who, NoteDetails seen) {
        return withdraw.withdraw(who, seen.note().id().value(), seen.note().version());
    }

    NoteDetails reinstated(Optional<Person> who, NoteDetails seen) {
        return reinstate.reinstate(who, seen.note().id().value(), seen.note().version());
    }
}
