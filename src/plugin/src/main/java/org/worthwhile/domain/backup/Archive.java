package org.worthwhile.domain.backup;

import java.util.Map;
import java.util.function.Consumer;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.valuenote.ValueNote;

/**
 * Everything that is kept, apart from what follows from it and Jira, such as the ledger. Each kind is handed over one by one in the order of ids,
 * a page of rows in memory at a time, and may change while it is read: what is added meanwhile may be there or not.
 */
public interface Archive {

    /** Whether nothing was ever kept but the audit trail. */
    boolean isEmpty();

    /** How many there are of each kind. */
    Map<Section, Long> counts();

    void customers(Consumer<Customer> reader);

    void contacts(Consumer<Contact> reader);

    void notes(Consumer<ValueNote> reader);

    void rates(Consumer<KeptRate> reader);

    void budgets(Consumer<Budget> reader);

    void plans(Consumer<IssuePlan> reader);

    void grants(Consumer<GrantDecision> reader);

    void audit(Consumer<AuditEntry> reader);
}
