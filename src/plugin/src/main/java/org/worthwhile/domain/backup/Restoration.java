package org.worthwhile.domain.backup;

import java.util.Optional;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;

/** Puts things back as they were, with their versions and stamps but under new ids, into a store that holds none. Needs one transaction around all of it. */
public interface Restoration {

    CustomerId customer(String name);

    ContactId contact(CustomerId customer, String name, Optional<String> mail);

    /** The note's own id does not matter. */
    NoteId note(ValueNote note);

    /** The rate's own id does not matter. */
    RateId rate(KeptRate rate);

    void budget(Budget version);

    void plan(IssuePlan latest);

    void grant(GrantDecision decision);

    void audit(AuditEntry entry);

    /** Says that the figures of all issues are other ones now. To be called last. */
    void finish();
}
