package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.GrantDecision;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;

/** Reads and fills the stores in memory. */
public final class InMemoryArchive implements Archive, Restoration {

    private final InMemoryCustomers customers;
    private final InMemoryValueNotes notes;
    private final InMemoryRates rates;
    private final InMemoryBudgets budgets;
    private final InMemoryGrants grants;
    private final InMemoryAuditTrail trail;

    public InMemoryArchive(InMemoryCustomers customers, InMemoryValueNotes notes, InMemoryRates rates, InMemoryBudgets budgets,
            InMemoryGrants grants, InMemoryAuditTrail trail) {
        this.customers = customers;
        this.notes = notes;
        this.rates = rates;
        this.budgets = budgets;
        this.grants = grants;
        this.trail = trail;
    }

    @Override
    public boolean isEmpty() {
        return counts().entrySet().stream().allMatch(section -> section.getKey() == Section.AUDIT || section.getValue() == 0);
    }

    @Override
    public Map<Section, Long> counts() {
        Map<Section, Long> counts = new EnumMap<>(Section.class);
        counts.put(Section.CUSTOMERS, count(this::customers));
        counts.put(Section.CONTACTS, count(this::contacts));
        counts.put(Section.NOTES, count(this::notes));
        counts.put(Section.RATES, count(this::rates));
        counts.put(Section.BUDGETS, count(this::budgets));
        counts.put(Section.PLANS, count(this::plans));
        counts.put(Section.GRANTS, count(this::grants));
        counts.put(Section.AUDIT, (long) trail.all().size());
        return counts;
    }

    private static <T> long count(Consumer<Consumer<T>> reading) {
        List<T> all = new ArrayList<>();
        reading.accept(all::add);
        return all.size();
    }

    @Override
    public void customers(Consumer<Customer> reader) {
        customers.allCustomers().forEach(reader);
    }

    @Override
    public void contacts(Consumer<Contact> reader) {
        customers.allContacts().forEach(reader);
    }

    @Override
    public void notes(Consumer<ValueNote> reader) {
        notes.all().forEach(reader);
    }

    @Override
    public void rates(Consumer<KeptRate> reader) {
        rates.kept().forEach(reader);
    }

    @Override
    public void budgets(Consumer<Budget> reader) {
        budgets.all().stream().filter(Budget.class::isInstance).map(Budget.class::cast).forEach(reader);
    }

    @Override
    public void plans(Consumer<IssuePlan> reader) {
        budgets.all().stream().filter(IssuePlan.class::isInstance).map(IssuePlan.class::cast).forEach(reader);
    }

    @Override
    public void grants(Consumer<GrantDecision> reader) {
        List<GrantDecision> decisions = new ArrayList<>();
        grants.all().forEach((place, decided) -> decided.forEach((right, holders) -> decisions.add(new GrantDecision(place, right, holders))));
        decisions.sort(Comparator.comparing((GrantDecision decision) -> decision.projectId().orElse(0L)).thenComparing(GrantDecision::right));
        decisions.forEach(reader);
    }

    @Override
    public void audit(Consumer<AuditEntry> reader) {
        trail.all().forEach(reader);
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
        return notes.keepAsNew(note).id();
    }

    @Override
    public RateId rate(KeptRate kept) {
        return rates.keepAsNew(kept);
    }

    @Override
    public void budget(Budget version) {
        budgets.keep(version);
    }

    @Override
    public void plan(IssuePlan latest) {
        budgets.keep(latest);
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
        // Nobody keeps figures here.
    }
}
