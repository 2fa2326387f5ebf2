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
import org.worthwhile.usecase.IssueAccess;
import org.worthwhile.usecase.Problems;
import org.worthwhile.usecase.Today;

/** Writes down what a customer said the work on an issue is worth. */
@Named
public class AddValueNote {

    private final IssueAccess access;
    private final SpeakerRegister speakers;
    private final ValueNotes notes;
    private final ChangeRecords records;
    private final Today today;
    private final Clock clock;

    @Inject
    public AddValueNote(IssueAccess access, SpeakerRegister speakers, ValueNotes notes, ChangeRecords records,
            Today today, Clock clock) {
        this.access = access;
        this.speakers = speakers;
        this.notes = notes;
        this.records = records;
        this.today = today;
        this.clock = clock;
    }

    /** New names enter the register only when the whole request is acceptable. */
    public NoteDetails add(Optional<Person> who, AddValueNoteRequest request) {
        Person author = access.requireLogin(who);
        IssueRef issue = access.toEdit(author, request.issueKey());
        Problems problems = new Problems();
        Optional<Words> words = problems.read("words", () -> Words.of(request.words()));
        Optional<Speaker> speaker = speakers.read(request, problems);
        Optional<LocalDate> saidOn = saidOn(author, request, problems);
        Valuation valuation = new ValuationReading(request.valuation(), problems).read();
        problems.refuseIfAny();
        return write(author, issue, speaker.orElseThrow(), words.orElseThrow(), saidOn.orElseThrow(), valuation);
    }

    private Optional<LocalDate> saidOn(Person author, AddValueNoteRequest request, Problems problems) {
        if (request.saidOn().isEmpty()) {
            problems.add("saidOn", "worthwhile.error.said-on-missing");
        }
        return request.saidOn()
                .flatMap(text -> problems.read("saidOn", () -> SaidOn.read(text, today.forPerson(author))));
    }

    private NoteDetails write(Person author, IssueRef issue, Speaker speaker, Words words, LocalDate saidOn, Valuation valuation) {
        Stamp stamp = Stamp.of(author, clock.instant());
        long project = issue.project().id();
        Customer customer = speakers.customerOf(speaker, project, stamp);
        Optional<Contact> contact = speakers.contactOf(speaker, customer.id(), project, stamp);
        Statement statement = new Statement(customer.id(), contact.map(Contact::id), words, saidOn);
        ValueNote note = notes.add(new NewNote(project, Side.CUSTOMER, statement, valuation,
                List.of(IssueLink.of(issue.id(), Share.WHOLE)), stamp));
        records.added(note);
        return new NoteDetails(note, customer, contact, issue, true);
    }
}
