package org.worthwhile.usecase.valuenote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NewNote;
import org.worthwhile.domain.valuenote.SaidOn;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.Statement;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.domain.valuenote.Words;
import org.worthwhile.usecase.Problems;
import org.worthwhile.usecase.Today;

/** Reads, checks and keeps a new note, once it is settled that its author may add it. */
@Named
public class NoteWriting {

    private final SpeakerRegister speakers;
    private final ValueNotes notes;
    private final ChangeRecords records;
    private final Today today;
    private final Clock clock;

    @Inject
    public NoteWriting(SpeakerRegister speakers, ValueNotes notes, ChangeRecords records, Today today, Clock clock) {
        this.speakers = speakers;
        this.notes = notes;
        this.records = records;
        this.today = today;
        this.clock = clock;
    }

    /**
     * New names enter the register only when the whole request is acceptable.
     *
     * @param issue absent for a note about the project as a whole
     */
    NoteDetails write(Person author, ProjectRef project, Optional<IssueRef> issue, AddValueNoteRequest request) {
        Problems problems = new Problems();
        Optional<Words> words = problems.read("words", () -> Words.of(request.words()));
        Optional<Speaker> speaker = speakers.read(request, problems);
        Optional<LocalDate> saidOn = saidOn(author, request, problems);
        Valuation valuation = new ValuationReading(request.valuation(), problems).read();
        problems.refuseIfAny();
        Stamp stamp = Stamp.of(author, clock.instant());
        Customer customer = speakers.customerOf(speaker.orElseThrow(), project.id(), stamp);
        Optional<Contact> contact = speakers.contactOf(speaker.orElseThrow(), customer.id(), project.id(), stamp);
        Statement statement = new Statement(customer.id(), contact.map(Contact::id), words.orElseThrow(), saidOn.orElseThrow());
        ValueNote note = notes.add(new NewNote(project.id(), Side.CUSTOMER, statement, valuation, linksTo(issue), stamp));
        records.added(note);
        return new NoteDetails(note, customer, contact, project, issue, true);
    }

    private Optional<LocalDate> saidOn(Person author, AddValueNoteRequest request, Problems problems) {
        if (request.saidOn().isEmpty()) {
            problems.add("saidOn", "worthwhile.error.said-on-missing");
        }
        return request.saidOn()
                .flatMap(text -> problems.read("saidOn", () -> SaidOn.read(text, today.forPerson(author))));
    }

    private static List<IssueLink> linksTo(Optional<IssueRef> issue) {
        return issue.map(linked -> List.of(IssueLink.of(linked.id(), Share.WHOLE))).orElse(List.of());
    }
}
