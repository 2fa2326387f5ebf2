package org.worthwhile.persistence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.RawEntity;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.GrantDecision;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.valuenote.ValueNote;

/** Reads our tables from their first row to their last. */
@Named
public final class AoArchive implements Archive {

    private static final Map<Section, Class<? extends RawEntity<Long>>> TABLES = tables();

    private final ActiveObjects ao;
    private final RowByRow table;

    @Inject
    public AoArchive(ActiveObjects ao) {
        this.ao = ao;
        this.table = new RowByRow(ao);
    }

    /** A revision without its thing would refuse a later change of whatever gets that id. */
    @Override
    public boolean isEmpty() {
        return Stream.concat(TABLES.entrySet().stream().filter(section -> section.getKey() != Section.AUDIT).map(Map.Entry::getValue),
                Stream.of(NoteLinkEntity.class, RevisionEntity.class)).allMatch(type -> ao.count(type) == 0);
    }

    @Override
    public Map<Section, Long> counts() {
        Map<Section, Long> counts = new EnumMap<>(Section.class);
        TABLES.forEach((section, type) -> counts.put(section, (long) ao.count(type)));
        return counts;
    }

    @Override
    public void customers(Consumer<Customer> reader) {
        table.rows(CustomerEntity.class, CustomerEntity::getID, row -> reader.accept(AoCustomers.customer(row)));
    }

    @Override
    public void contacts(Consumer<Contact> reader) {
        table.rows(ContactEntity.class, ContactEntity::getID, row -> reader.accept(AoCustomers.contact(row)));
    }

    @Override
    public void notes(Consumer<ValueNote> reader) {
        table.pages(ValueNoteEntity.class, ValueNoteEntity::getID, page -> LinkedNotes.of(ao, page).forEach(reader));
    }

    @Override
    public void rates(Consumer<KeptRate> reader) {
        table.rows(RateEntity.class, RateEntity::getID, row -> reader.accept(new KeptRate(RateRows.rate(row), row.getRemoved())));
    }

    @Override
    public void budgets(Consumer<Budget> reader) {
        table.rows(BudgetEntity.class, BudgetEntity::getID, row -> reader.accept(BudgetRows.budget(row)));
    }

    @Override
    public void plans(Consumer<IssuePlan> reader) {
        table.rows(IssuePlanEntity.class, IssuePlanEntity::getID, row -> reader.accept(BudgetRows.plan(row)));
    }

    @Override
    public void grants(Consumer<GrantDecision> reader) {
        table.rows(GrantDecisionEntity.class, GrantDecisionEntity::getID, row -> reader.accept(decision(row)));
    }

    private static GrantDecision decision(GrantDecisionEntity row) {
        Optional<Long> projectId = Optional.of(row.getProjectId()).filter(id -> id != AoGrants.DEFAULTS);
        return new GrantDecision(projectId, Right.valueOf(row.getRightName()), HolderText.holders(row.getHolders()));
    }

    @Override
    public void audit(Consumer<AuditEntry> reader) {
        table.rows(AuditEntryEntity.class, AuditEntryEntity::getID, row -> reader.accept(AoAuditTrail.entry(row)));
    }

    private static Map<Section, Class<? extends RawEntity<Long>>> tables() {
        Map<Section, Class<? extends RawEntity<Long>>> tables = new EnumMap<>(Section.class);
        tables.put(Section.CUSTOMERS, CustomerEntity.class);
        tables.put(Section.CONTACTS, ContactEntity.class);
        tables.put(Section.NOTES, ValueNoteEntity.class);
        tables.put(Section.RATES, RateEntity.class);
        tables.put(Section.BUDGETS, BudgetEntity.class);
        tables.put(Section.PLANS, IssuePlanEntity.class);
        tables.put(Section.GRANTS, GrantDecisionEntity.class);
        tables.put(Section.AUDIT, AuditEntryEntity.class);
        return tables;
    }
}
