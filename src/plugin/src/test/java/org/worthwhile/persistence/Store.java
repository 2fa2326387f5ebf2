package org.worthwhile.persistence;

import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.valuenote.ValueNotes;

/** One implementation of everything that remembers. */
interface Store {

    void empty();

    Customers customers();

    ValueNotes notes();

    AuditTrail audit();
}
