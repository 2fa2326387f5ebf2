package org.worthwhile.usecase.valuenote;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.valuenote.ValueNote;

/** Writes every change of notes and of the register into the audit trail. */
@Named
public class ChangeRecords {

    private static final String ADDED = "added";

    private final AuditTrail trail;

    @Inject
    public ChangeRecords(AuditTrail trail) {
        this.trail = trail;
    }

    void added(Customer customer, long projectId, Stamp stamp) {
        record(AuditEntry.about("customer", customer.id().value()).action(ADDED)
                .after(AuditText.of(Map.of("name", customer.name()))), projectId, stamp);
    }

    void added(Contact contact, long projectId, Stamp stamp) {
        Map<String, String> facts = new HashMap<>();
        facts.put("customer", Long.toString(contact.customer().value()));
        facts.put("name", contact.name());
        contact.mail().ifPresent(mail -> facts.put("mail", mail));
        record(AuditEntry.about("contact", contact.id().value()).action(ADDED)
                .after(AuditText.of(facts)), projectId, stamp);
    }

    void added(ValueNote note) {
        record(about(note, ADDED).after(AuditText.of(NoteFacts.of(note))), note);
    }

    /** Keeps what differs: the rest stands in the entries before. */
    void changed(String action, ValueNote before, ValueNote after) {
        Map<String, String> old = NoteFacts.of(before);
        Map<String, String> current = NoteFacts.of(after);
        record(about(after, action).before(AuditText.of(without(old, current)))
                .after(AuditText.of(without(current, old))), after);
    }

    private static AuditEntry.Builder about(ValueNote note, String action) {
        return AuditEntry.about("value-note", note.id().value()).action(action);
    }

    private void record(AuditEntry.Builder entry, ValueNote note) {
        record(entry, note.projectId(), Stamp.of(note.changedBy(), note.changedAt()));
    }

    private void record(AuditEntry.Builder entry, long projectId, Stamp stamp) {
        trail.record(entry.inProject(projectId).by(stamp.by(), stamp.at()).build());
    }

    private static Map<String, String> without(Map<String, String> facts, Map<String, String> same) {
        Map<String, String> different = new HashMap<>(facts);
        different.entrySet().removeAll(same.entrySet());
        return different;
    }
}
