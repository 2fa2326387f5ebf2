package org.worthwhile.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.access.People;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.inmemory.InMemoryAuditTrail;
import org.worthwhile.inmemory.InMemoryBookmarks;
import org.worthwhile.inmemory.InMemoryBudgets;
import org.worthwhile.inmemory.InMemoryCustomers;
import org.worthwhile.inmemory.InMemoryFamilies;
import org.worthwhile.inmemory.InMemoryFigures;
import org.worthwhile.inmemory.InMemoryFilters;
import org.worthwhile.inmemory.InMemoryGrants;
import org.worthwhile.inmemory.InMemoryIssues;
import org.worthwhile.inmemory.InMemoryLedger;
import org.worthwhile.inmemory.InMemoryProjects;
import org.worthwhile.inmemory.InMemoryRates;
import org.worthwhile.inmemory.InMemoryRepricings;
import org.worthwhile.inmemory.InMemoryRights;
import org.worthwhile.inmemory.InMemorySights;
import org.worthwhile.inmemory.InMemoryTransactions;
import org.worthwhile.inmemory.InMemoryValueNotes;
import org.worthwhile.inmemory.UndoLog;

/** Two projects with money in memory, in a world that can lose power between any two steps. */
public final class MoneyWorld {

    public static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public final Plug plug = new Plug();
    private final UndoLog log = new UndoLog(plug);

    public final SettableClock clock = new SettableClock(START);
    public final ReportingZone zone = () -> ZoneOffset.UTC;
    public final InMemoryTransactions transactions = new InMemoryTransactions(log);

    public final InMemoryLedger ledger = new InMemoryLedger(log);
    public final InMemoryRates rates = new InMemoryRates(log);
    public final InMemoryRepricings repricings = new InMemoryRepricings(log);
    public final InMemoryBookmarks bookmarks = new InMemoryBookmarks(log);
    public final InMemoryBudgets budgets = new InMemoryBudgets();
    public final InMemoryGrants grants = new InMemoryGrants();
    public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    public final InMemoryValueNotes notes = new InMemoryValueNotes();

    public final InMemoryCustomers customers = new InMemoryCustomers();
    public final InMemoryFigures figures = new InMemoryFigures(notes, ledger, budgets, customers);

    public final InMemoryProjects projects = new InMemoryProjects();
    public final InMemoryIssues issues = new InMemoryIssues();
    public final InMemoryFamilies families = new InMemoryFamilies(issues);
    public final InMemoryFilters filters = new InMemoryFilters(issues);
    public final InMemorySights sights = new InMemorySights();
    public final InMemoryRights rights = new InMemoryRights();
    public final ProjectAccess access = new ProjectAccess(projects, issues, rights);
    public final Administration administration = new Administration(rights);

    public final ProjectRef shop = projects.add(ProjectRef.of(1, "SHOP"));
    public final ProjectRef grid = projects.add(ProjectRef.of(2, "GRID"));
    public final IssueRef checkout = issues.add(IssueRef.of(10, "SHOP-1", shop));
    public final IssueRef payment = issues.add(IssueRef.of(11, "SHOP-2", shop));
    public final IssueRef meter = issues.add(IssueRef.of(20, "GRID-1", grid));

    public final Optional<Person> admin = Optional.of(rights.holderEverywhere("admin", Right.values()));
    public final Optional<Person> stranger = Optional.of(Person.of("otto"));
    public final Optional<Person> nobody = Optional.empty();

    private final Map<String, Person> users = new HashMap<>(Map.of("dev", Person.of("dev"), "anna", Person.of("anna")));
    public final People people = key -> Optional.ofNullable(users.get(key));

    public MoneyWorld() {
        rights.holder("admin", Right.values());
    }

    /** Somebody who has these rights in every project and nothing else. */
    public Optional<Person> holderOf(Right... held) {
        return Optional.of(rights.holder("holder of " + List.of(held), held));
    }

    /** For example {@code rate(RateLevel.everyone(), "2026-01-01", "EUR 100")}. */
    public Rate rate(RateLevel level, String validFrom, String perHour) {
        return rates.add(new RateTerms(level, LocalDate.parse(validFrom), CostRate.perHour(Money.parse(perHour))));
    }

    /** Puts a worklog into the ledger at the rates of the moment. */
    public LedgerEntry worked(long worklogId, IssueRef issue, String author, String day, long seconds) {
        return keep(Worked.worklog(worklogId).onIssue(issue.id(), issue.project().id()).by(author)
                .on(LocalDate.parse(day)).seconds(seconds).build());
    }

    public LedgerEntry keep(Worked worked) {
        LedgerEntry entry = LedgerEntry.pricedBy(rates.table(), worked);
        Entries.put(ledger, List.of(entry));
        return entry;
    }

    /** Everything that is stored; equal before and after means that nothing changed. */
    public Object stored() {
        return List.of(ledger.all(), rates.table().rates(), repricings.open().toString(), budgets.all(), grants.all(), trail.all(),
                notes.all());
    }
}
