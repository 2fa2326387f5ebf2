package org.worthwhile.persistence;

import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import com.atlassian.activeobjects.external.ActiveObjects;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.backup.GrantDecision;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;

/** Fills our empty tables, row by row. The database gives new ids, so that its own counting goes on behind them. */
@Named
public final class AoRestoration implements Restoration {

    private final ActiveObjects ao;
    private final AoCustomers customers;
    private final AoRates rates;
    private final AoGrants grants;
    private final AoAuditTrail trail;
    private final FigureChanges changes;

    @Inject
    public AoRestoration(ActiveObjects ao) {
        this.ao = ao;
        this.customers = new AoCustomers(ao);
        this.rates = new AoRates(ao);
        this.grants = new AoGrants(ao);
        this.trail = new AoAuditTrail(ao);
        this.changes = new FigureChanges(ao);
    }

    @Override
    public CustomerId customer(String name) {
        return customers.add(name).id();
    }

    @Override
    public ContactId contact(CustomerId customer, String name, Optional<String> mail) {
        return customers.addContact(customer, name, mail).id();
    }

    @Override
    public NoteId note(ValueNote note) {
        NoteId id = NoteId.of(ao.create(ValueNoteEntity.class, NoteRows.columns(note)).getID());
        for (IssueLink link : note.links()) {
            ao.create(NoteLinkEntity.class, NoteRows.columns(id, note.projectId(), link));
            changes.touch(link.issueId());
        }
        return id;
    }

    @Override
    public RateId rate(KeptRate kept) {
        Map<String, Object> columns = RateRows.columns(kept.rate().terms(), kept.rate().version());
        if (kept.isRemoved()) {
            columns.put("REMOVED", true);
            columns.put("UNIQUE_KEY", "restored-as-removed:" + kept.rate().id().value());
        }
        return RateId.of(UniqueRows.insert(ao, RateEntity.class, columns).getID());
    }

    @Override
    public void budget(Budget version) {
        UniqueRows.insert(ao, BudgetEntity.class, BudgetRows.columns(version));
        if (version.version() == Budget.NO_VERSION + 1) {
            changes.inProject(version.projectId());
        }
    }

    @Override
    public void plan(IssuePlan latest) {
        UniqueRows.insert(ao, IssuePlanEntity.class, BudgetRows.columns(latest));
        changes.touch(latest.issueId());
    }

    @Override
    public void grant(GrantDecision decision) {
        grants.decide(decision.projectId(), decision.right(), decision.holders());
    }

    @Override
    public void audit(AuditEntry entry) {
        trail.record(entry);
    }

    @Override
    public void finish() {
        rates.changed();
        changes.everywhere();
    }
}
