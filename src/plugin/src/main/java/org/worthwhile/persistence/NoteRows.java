package org.worthwhile.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.Reading;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.Statement;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.Words;

/** Turns value notes into rows and rows into value notes. What is absent is NULL. */
final class NoteRows {

    private NoteRows() { }

    /** All columns of a new row but its id. */
    static Map<String, Object> columns(ValueNote note) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", note.projectId());
        columns.put("SIDE", note.side().name());
        columns.put("CUSTOMER_ID", note.customer().value());
        columns.put("CONTACT_ID", note.contact().map(ContactId::value).orElse(null));
        columns.put("WORDS", note.words().text());
        columns.put("SAID_ON", note.saidOn().toString());
        columns.put("READING", reading(note));
        columns.put("CURRENCY", currency(note));
        columns.put("LOW_MINOR", minor(note.estimate().flatMap(Estimate::low)));
        columns.put("LIKELY_MINOR", minor(note.estimate().flatMap(Estimate::likely)));
        columns.put("HIGH_MINOR", minor(note.estimate().flatMap(Estimate::high)));
        columns.put("CONFIDENCE", percent(note));
        columns.put("STATE", note.state().name());
        columns.put("NOTE_VERSION", note.version());
        columns.put("CREATED_AT", note.createdAt().toEpochMilli());
        columns.put("CREATED_BY", note.createdBy().key());
        columns.put("CHANGED_AT", note.changedAt().toEpochMilli());
        columns.put("CHANGED_BY", note.changedBy().key());
        columns.values().removeIf(value -> value == null);
        return columns;
    }

    /** What may change in the life of a note. */
    static void update(ValueNoteEntity row, ValueNote note) {
        row.setReading(reading(note));
        row.setCurrency(currency(note));
        row.setLowMinor(minor(note.estimate().flatMap(Estimate::low)));
        row.setLikelyMinor(minor(note.estimate().flatMap(Estimate::likely)));
        row.setHighMinor(minor(note.estimate().flatMap(Estimate::high)));
        row.setConfidence(percent(note));
        row.setState(note.state().name());
        row.setNoteVersion(note.version());
        row.setChangedAt(note.changedAt().toEpochMilli());
        row.setChangedBy(note.changedBy().key());
    }

    static Map<String, Object> columns(NoteId note, long projectId, IssueLink link) {
        return Map.of(
                "NOTE_ID", note.value(),
                "PROJECT_ID", projectId,
                "ISSUE_ID", link.issueId(),
                "SHARE_BP", link.share().basisPoints(),
                "LINK_KEY", note.value() + ":" + link.issueId());
    }

    static ValueNote note(ValueNoteEntity row, List<NoteLinkEntity> links) {
        return ValueNote.builder(NoteId.of(row.getID()))
                .version(row.getNoteVersion())
                .projectId(row.getProjectId())
                .side(Side.valueOf(row.getSide()))
                .statement(statement(row))
                .valuation(valuation(row))
                .state(NoteState.valueOf(row.getState()))
                .links(links.stream().map(NoteRows::link).collect(Collectors.toList()))
                .created(Stamps.stamp(row.getCreatedBy(), row.getCreatedAt()))
                .changed(Stamps.stamp(row.getChangedBy(), row.getChangedAt()))
                .build();
    }

    private static Statement statement(ValueNoteEntity row) {
        Optional<ContactId> contact = Optional.ofNullable(row.getContactId()).map(ContactId::of);
        return new Statement(CustomerId.of(row.getCustomerId()), contact, Words.of(row.getWords()), LocalDate.parse(row.getSaidOn()));
    }

    private static Valuation valuation(ValueNoteEntity row) {
        Reading reading = Optional.ofNullable(row.getReading()).map(Reading::of).orElse(Reading.EMPTY);
        return new Valuation(reading, estimate(row), Optional.ofNullable(row.getConfidence()).map(Confidence::of));
    }

    private static Optional<Estimate> estimate(ValueNoteEntity row) {
        return Optional.ofNullable(row.getCurrency()).map(CurrencyUnit::of).map(currency -> Estimate.of(
                money(currency, row.getLowMinor()),
                money(currency, row.getLikelyMinor()),
                money(currency, row.getHighMinor())));
    }

    private static IssueLink link(NoteLinkEntity row) {
        return IssueLink.of(row.getIssueId(), Share.of(row.getShareBp()));
    }

    private static Optional<Money> money(CurrencyUnit currency, Long minorUnits) {
        return Optional.ofNullable(minorUnits).map(amount -> Money.ofMinor(currency, amount));
    }

    private static Long minor(Optional<Money> amount) {
        return amount.map(Money::getAmountMinorLong).orElse(null);
    }

    private static String currency(ValueNote note) {
        return note.estimate().map(estimate -> estimate.currency().getCode()).orElse(null);
    }

    private static Integer percent(ValueNote note) {
        return note.confidence().map(Confidence::percent).orElse(null);
    }

    private static String reading(ValueNote note) {
        return note.reading().isEmpty() ? null : note.reading().text();
    }
}
