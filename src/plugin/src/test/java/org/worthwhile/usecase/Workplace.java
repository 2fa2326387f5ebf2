package org.worthwhile.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.InMemoryAuditTrail;
import org.worthwhile.inmemory.InMemoryCustomers;
import org.worthwhile.inmemory.InMemoryFamilies;
import org.worthwhile.inmemory.InMemoryIssues;
import org.worthwhile.inmemory.InMemoryProjects;
import org.worthwhile.inmemory.InMemoryRights;
import org.worthwhile.inmemory.InMemoryValueNotes;

/** A Jira in memory with a project of two issues, an editor, a viewer and a stranger, on a fixed day. */
public final class Workplace {

    public static final Instant NOW = Instant.parse("2026-03-02T23:30:00Z");
    /** In the editor's zone it is already the day after. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    public final InMemoryIssues issues = new InMemoryIssues();
    public final InMemoryRights rights = new InMemoryRights();
    public final InMemoryCustomers customers = new InMemoryCustomers();
    public final InMemoryValueNotes notes = new InMemoryValueNotes();
    public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final Today today = person -> TODAY;

    public final InMemoryProjects projects = new InMemoryProjects();
    public final InMemoryFamilies families = new InMemoryFamilies(issues);

    public final ProjectRef shop = projects.add(ProjectRef.of(1, "SHOP"));
    public final IssueRef checkout = issues.add(IssueRef.of(10, "SHOP-1", shop));
    public final IssueRef search = issues.add(IssueRef.of(11, "SHOP-2", shop));

    public final Person editor = rights.editor("petra");
    public final Person viewer = rights.viewer("sofia");
    public final Person stranger = Person.of("otto");
    public final Optional<Person> nobody = Optional.empty();

    public final IssueAccess access = new IssueAccess(issues, rights);
    public final ProjectAccess projectAccess = new ProjectAccess(projects, issues, rights);

    /** Everything that is stored; equal before and after means that nothing changed. */
    public Stored stored() {
        return new Stored(customers.allCustomers(), customers.allContacts(), notes.all(), trail.all());
    }

    public record Stored(List<Customer> customers, List<Contact> contacts, List<ValueNote> notes, List<AuditEntry> audit) { }
}
