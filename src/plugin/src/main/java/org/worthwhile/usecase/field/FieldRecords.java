package org.worthwhile.usecase.field;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.ledger.Bookmarks;
import org.worthwhile.usecase.Transactions;

/**
 * What is recorded about fields: who did what to them, and up to which of these acts the index of Jira is known to have been written.
 * Jira keeps its fields in memory and tells other nodes of a change at once, so that it is recorded in a transaction of its own right after the change, not
 * around it.
 */
@Named
public class FieldRecords {

    private static final String SUBJECT = "field";
    private static final String INDEXED = "fields-indexed";
    /** Stands for all fields where the audit trail wants one. */
    private static final long ALL = 0;

    private final AuditTrail trail;
    private final Bookmarks bookmarks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public FieldRecords(AuditTrail trail, Bookmarks bookmarks, Transactions transactions, Clock clock) {
        this.trail = trail;
        this.bookmarks = bookmarks;
        this.transactions = transactions;
        this.clock = clock;
    }

    void created(Person who, CreatedField field) {
        record(about(field.number(), who).action("created").after(textOf(field)));
    }

    void exchanged(Person who, CreatedField before, CreatedField after) {
        record(about(after.number(), who).action("searching changed").before(textOf(before)).after(textOf(after)));
    }

    /** Somebody says that everything that was done up to then is in the index. */
    void indexed(Person who, Instant upTo) {
        transactions.perform(() -> {
            keep(upTo);
            trail.record(about(ALL, who).action("index declared written").after(AuditText.of(Map.of("upTo", upTo.toString()))).build());
        });
    }

    /** Jira says so. */
    void indexed(Instant upTo) {
        transactions.perform(() -> keep(upTo));
    }

    /** By number of the field; those that were made in Jira's own forms are missing. */
    Map<Long, Stamp> changes(Collection<CreatedField> fields) {
        return trail.latest(SUBJECT, fields.stream().map(CreatedField::number).collect(Collectors.toList()));
    }

    Optional<Instant> indexedUpTo() {
        return bookmarks.at(INDEXED).map(Instant::parse);
    }

    private void keep(Instant upTo) {
        if (indexedUpTo().map(upTo::isAfter).orElse(true)) {
            bookmarks.keep(INDEXED, upTo.toString());
        }
    }

    private void record(AuditEntry.Builder entry) {
        transactions.perform(() -> trail.record(entry.build()));
    }

    private AuditEntry.Builder about(long number, Person who) {
        return AuditEntry.about(SUBJECT, number).by(who, clock.instant());
    }

    private static String textOf(CreatedField field) {
        return AuditText.of(Map.of("field", field.id(), "kind", field.kind().key(), "name", field.name(), "searching", field.searching().name()));
    }
}
