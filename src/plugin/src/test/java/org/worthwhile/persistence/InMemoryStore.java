package org.worthwhile.persistence;

import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.inmemory.InMemoryAuditTrail;
import org.worthwhile.inmemory.InMemoryCustomers;
import org.worthwhile.inmemory.InMemoryValueNotes;

/** What the tests of the use cases remember with; for one thread. */
final class InMemoryStore implements Store {

    private Customers customers;
    private ValueNotes notes;
    private AuditTrail audit;

    @Override
    public void empty() {
        customers = new InMemoryCustomers();
        notes = new InMemoryValueNotes();
        audit = new InMemoryAuditTrail();
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
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public String toString() {
        return "in memory";
    }
}
