package org.worthwhile.usecase.backup;

import java.util.Optional;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.backup.GrantDecision;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;

/** For finding out what a restore would do. */
final class NothingRestored implements Restoration {

    private static final long ANY = 1;

    @Override
    public CustomerId customer(String name) {
        return CustomerId.of(ANY);
    }

    @Override
    public ContactId contact(CustomerId customer, String name, Optional<String> mail) {
        return ContactId.of(ANY);
    }

    @Override
    public NoteId note(ValueNote note) {
        return NoteId.of(ANY);
    }

    @Override
    public RateId rate(KeptRate rate) {
        return RateId.of(ANY);
    }

    @Override
    public void budget(Budget version) {
        // Looked at is enough.
    }

    @Override
    public void plan(IssuePlan latest) {
        // Looked at is enough.
    }

    @Override
    public void grant(GrantDecision decision) {
        // Looked at is enough.
    }

    @Override
    public void audit(AuditEntry entry) {
        // Looked at is enough.
    }

    @Override
    public void finish() {
        // Nothing began.
    }
}
