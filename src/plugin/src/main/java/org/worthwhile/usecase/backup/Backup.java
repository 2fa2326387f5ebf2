package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Map;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.valuenote.ValueNote;

/** Everything that is kept. People go on working while it is written, so what refers to something younger than its own section is left to the next backup. */
public final class Backup {

    private final Instant madeAt;
    private final Archive archive;
    private final PortableNames names;
    private final Refs customers = new Refs();
    private final Refs contacts = new Refs();
    private final Refs notes = new Refs();
    private final Refs rates = new Refs();

    Backup(Instant madeAt, Archive archive, Directory directory) {
        this.madeAt = madeAt;
        this.archive = archive;
        this.names = new PortableNames(directory);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** To be called once. */
    public void writeTo(RecordSink sink) {
        archive.customers(customer -> {
            written(customers, customer.id().value());
            sink.accept(Section.CUSTOMERS, CustomerSection.fields(customer));
        });
        archive.contacts(contact -> write(contact, sink));
        archive.notes(note -> write(note, sink));
        archive.rates(kept -> {
            written(rates, kept.rate().id().value());
            sink.accept(Section.RATES, RateSection.fields(kept, names));
        });
        archive.budgets(budget -> sink.accept(Section.BUDGETS, BudgetSection.fields(budget, names)));
        archive.plans(plan -> sink.accept(Section.PLANS, PlanSection.fields(plan, names)));
        archive.grants(decision -> sink.accept(Section.GRANTS, GrantSection.fields(decision, names)));
        archive.audit(entry -> write(entry, sink));
    }

    private void write(Contact contact, RecordSink sink) {
        if (customers.has(contact.customer().value())) {
            written(contacts, contact.id().value());
            sink.accept(Section.CONTACTS, ContactSection.fields(contact));
        }
    }

    private void write(ValueNote note, RecordSink sink) {
        if (customers.has(note.customer().value()) && note.contact().filter(contact -> !contacts.has(contact.value())).isEmpty()) {
            written(notes, note.id().value());
            sink.accept(Section.NOTES, NoteSection.fields(note, names));
        }
    }

    private void write(AuditEntry entry, RecordSink sink) {
        Map<Subject, Refs> own = Map.of(Subject.CUSTOMER, customers, Subject.CONTACT, contacts, Subject.NOTE, notes, Subject.RATE, rates);
        Refs known = own.get(Subject.of(entry.subject()));
        if (known == null || known.has(entry.subjectId())) {
            sink.accept(Section.AUDIT, AuditSection.fields(entry, names));
        }
    }

    private static void written(Refs known, long id) {
        known.put(id, id);
    }
}
