package org.worthwhile.persistence;

import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.ledger.Bookmarks;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.domain.valuenote.LinkedIssues;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.inmemory.InMemoryArchive;
import org.worthwhile.inmemory.InMemoryAuditTrail;
import org.worthwhile.inmemory.InMemoryBookmarks;
import org.worthwhile.inmemory.InMemoryBudgets;
import org.worthwhile.inmemory.InMemoryCustomers;
import org.worthwhile.inmemory.InMemoryFigures;
import org.worthwhile.inmemory.InMemoryGrants;
import org.worthwhile.inmemory.InMemoryLedger;
import org.worthwhile.inmemory.InMemoryRates;
import org.worthwhile.inmemory.InMemoryRepricings;
import org.worthwhile.inmemory.InMemoryValueNotes;

/** What the tests of the use cases remember with; for one thread. */
final class InMemoryStore implements Store {

    private InMemoryCustomers customers;
    private InMemoryValueNotes notes;
    private InMemoryAuditTrail audit;
    private InMemoryRates rates;
    private Repricings repricings;
    private InMemoryLedger ledger;
    private Bookmarks bookmarks;
    private InMemoryBudgets budgets;
    private InMemoryGrants grants;
    private InMemoryFigures figures;
    private InMemoryArchive archive;

    @Override
    public void empty() {
        customers = new InMemoryCustomers();
        notes = new InMemoryValueNotes();
        audit = new InMemoryAuditTrail();
        rates = new InMemoryRates();
        repricings = new InMemoryRepricings();
        ledger = new InMemoryLedger();
        bookmarks = new InMemoryBookmarks();
        budgets = new InMemoryBudgets();
        grants = new InMemoryGrants();
        figures = new InMemoryFigures(notes, ledger, budgets, customers);
        archive = new InMemoryArchive(customers, notes, rates, budgets, grants, audit);
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public ValueNotes notes() {
        return notes;
    }

    @Override
    public LinkedIssues linkedIssues() {
        return notes;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public Rates rates() {
        return rates;
    }

    @Override
    public Repricings repricings() {
        return repricings;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    @Override
    public Budgets budgets() {
        return budgets;
    }

    @Override
    public Grants grants() {
        return grants;
    }

    @Override
    public FigureSource figures() {
        return figures;
    }

    @Override
    public FigureSearch figureSearch() {
        return figures;
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public Restoration restoration() {
        return archive;
    }

    @Override
    public String toString() {
        return "in memory";
    }
}
