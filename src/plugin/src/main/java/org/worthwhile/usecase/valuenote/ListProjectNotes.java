package org.worthwhile.usecase.valuenote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Shows the notes of a project, on its issues and on the whole, filtered, sorted and page by page. */
@Named
public class ListProjectNotes {

    private final ProjectAccess access;
    private final ValueNotes notes;
    private final Customers customers;
    private final IssueFamilies issues;
    private final Rights rights;

    @Inject
    public ListProjectNotes(ProjectAccess access, ValueNotes notes, Customers customers, IssueFamilies issues, Rights rights) {
        this.access = access;
        this.notes = notes;
        this.customers = customers;
        this.issues = issues;
        this.rights = rights;
    }

    public ProjectNotes page(Optional<Person> who, ProjectNotesRequest request) {
        Visit visit = access.inProject(who, request.projectKey());
        visit.requireToSee(Right.VIEW_VALUE);
        List<ValueNote> all = notes.ofProject(visit.project().id());
        SeenNotes seen = seenBy(visit, all);
        List<ValueNote> visible = all.stream().filter(seen::has).collect(Collectors.toList());
        Speakers speakers = Speakers.of(visible, customers);
        NoteFilter filter = new NoteFilter(request, speakers);
        List<ValueNote> wanted = visible.stream().filter(filter::takes)
                .sorted(request.order().comparator(speakers)).collect(Collectors.toList());
        return view(visit, wanted, seen)
                .page(details(wanted, request, seen, speakers, visit), wanted.size())
                .choices(byName(speakers), visible.size() < all.size())
                .build();
    }

    private SeenNotes seenBy(Visit visit, List<ValueNote> all) {
        List<IssueRef> browsable = issues.visibleTo(visit.who(), SeenNotes.issuesOf(all)).stream()
                .map(IssueFacts::issue).collect(Collectors.toList());
        return new SeenNotes(visit, rights.of(visit.who(), browsable));
    }

    private static ProjectNotes.Builder view(Visit visit, List<ValueNote> wanted, SeenNotes seen) {
        List<ValueNote> counting = wanted.stream().filter(ValueNote::countsForCustomer).collect(Collectors.toList());
        List<Money> values = counting.stream().map(seen::expectedValueOf).flatMap(Optional::stream).collect(Collectors.toList());
        return new ProjectNotes.Builder(visit.project(), visit.may(Right.EDIT_VALUE))
                .totals(CurrencyTotals.of(values), counting.size() - values.size());
    }

    private static List<NoteDetails> details(List<ValueNote> wanted, ProjectNotesRequest request, SeenNotes seen,
            Speakers speakers, Visit visit) {
        return wanted.stream().skip(request.offset()).limit(request.most())
                .map(note -> new NoteDetails(note, speakers.customerOf(note), speakers.contactOf(note),
                        seen.doorTo(note).map(IssueRef::project).orElse(visit.project()), seen.doorTo(note), seen.mayEdit(note)))
                .collect(Collectors.toList());
    }

    private static List<Customer> byName(Speakers speakers) {
        return speakers.customers().stream()
                .sorted(Comparator.comparing(customer -> NameKey.of(customer.name()).text()))
                .collect(Collectors.toList());
    }
}
