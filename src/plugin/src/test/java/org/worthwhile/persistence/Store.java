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

/** One implementation of everything that remembers. */
interface Store {

    void empty();

    Customers customers();

    ValueNotes notes();

    LinkedIssues linkedIssues();

    AuditTrail audit();

    Rates rates();

    Repricings repricings();

    Ledger ledger();

    Bookmarks bookmarks();

    Budgets budgets();

    Grants grants();

    FigureSource figures();

    FigureSearch figureSearch();

    Archive archive();

    Restoration restoration();
}
