package org.worthwhile.inmemory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NewNote;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.Reading;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.Statement;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.Words;

/** A plain note, of which a test names only what matters to it. */
public final class NoteFixture {

    public static final Stamp WRITTEN = Stamp.of(Person.of("petra"), Instant.parse("2026-03-02T09:30:00Z"));

    private long projectId = 1;
    private Side side = Side.CUSTOMER;
    private CustomerId customer = CustomerId.of(1);
    private Optional<ContactId> contact = Optional.empty();
    private String words = "It saves us two people at the counter.";
    private LocalDate saidOn = LocalDate.of(2026, 3, 1);
    private String reading = "";
    private Optional<Estimate> estimate = Optional.empty();
    private Optional<Confidence> confidence = Optional.empty();
    private final List<IssueLink> links = new ArrayList<>();
    private Stamp written = WRITTEN;

    private NoteFixture() { }

    public static NoteFixture aNote() {
        return new NoteFixture();
    }

    public NoteFixture inProject(long id) {
        projectId = id;
        return this;
    }

    public NoteFixture side(Side gaining) {
        side = gaining;
        return this;
    }

    public NoteFixture from(CustomerId id) {
        customer = id;
        return this;
    }

    public NoteFixture through(ContactId id) {
        contact = Optional.of(id);
        return this;
    }

    public NoteFixture said(String text) {
        words = text;
        return this;
    }

    public NoteFixture on(String isoDate) {
        saidOn = LocalDate.parse(isoDate);
        return this;
    }

    public NoteFixture readAs(String text) {
        reading = text;
        return this;
    }

    /** For example "EUR 1200.50". */
    public NoteFixture worth(String likely) {
        return estimated(Estimate.of(Optional.empty(), Optional.of(Money.parse(likely)), Optional.empty()));
    }

    public NoteFixture estimated(Estimate figures) {
        estimate = Optional.of(figures);
        return this;
    }

    public NoteFixture sure(int percent) {
        confidence = Optional.of(Confidence.of(percent));
        return this;
    }

    public NoteFixture linkedTo(long issueId) {
        return linkedTo(issueId, Share.WHOLE);
    }

    public NoteFixture linkedTo(long issueId, Share share) {
        links.add(IssueLink.of(issueId, share));
        return this;
    }

    public NoteFixture written(Stamp stamp) {
        written = stamp;
        return this;
    }

    public NewNote unsaved() {
        Statement statement = new Statement(customer, contact, Words.of(words), saidOn);
        return new NewNote(projectId, side, statement, valuation(), links, written);
    }

    public ValueNote storedAs(long id) {
        return unsaved().storedAs(NoteId.of(id));
    }

    public Valuation valuation() {
        return new Valuation(Reading.of(reading), estimate, confidence);
    }
}
