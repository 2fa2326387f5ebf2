package org.worthwhile.usecase.valuenote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/**
 * Shows the notes of a project, on its issues and on the whole, filtered, sorted and page by page. Who may see which note is told by its
 * issues, not by the database; so all are chosen and sorted by their outlines, and only those of the page are read whole.
 */
@Named
public class ListProjectNotes {

    private final ProjectAccess access;
    private final ValueNotes notes;
    private final Customers customers;
    private final SeenIssues issues;

    @Inject
    public ListProjectNotes(ProjectAccess access, ValueNotes notes, Customers customers, SeenIssues issues) {
        this.access = access;
        this.notes = notes;
        this.customers = customers;
        this.issues = issues;
    }

    public ProjectNotes page(Optional<Person> who, ProjectNotesRequest request) {
        Visit visit = access.inProject(who, request.projectKey());
        visit.requireToSee(Right.VIEW_VALUE);
        List<NoteOutline> all = notes.outlinesOf(visit.project().id());
        Map<Long, IssueRef> seenIssues = issues.of(List.of(visit), SeenNotes.issuesOf(all));
        SeenNotes seen = new SeenNotes(visit, seenIssues);
        List<NoteOutline> visible = all.stream().filter(seen::has).collect(Collectors.toList());
        Speakers speakers = Speakers.ofOutlines(visible, customers);
        NoteFilter filter = NoteFilter.of(request, speakers, visit.project().id(), notes);
        List<NoteOutline> wanted = visible.stream().filter(filter::takes)
                .sorted(request.order().comparator(speakers)).collect(Collectors.toList());
        return view(visit, wanted, seen)
                .page(details(visit, wholeNotes(wanted, request), seenIssues, speakers), wanted.size())
                .choices(byName(speakers), visible.size() < all.size() || visible.stream().anyMatch(seen::hidesAShareOf))
                .build();
    }

    private static ProjectNotes.Builder view(Visit visit, List<NoteOutline> wanted, SeenNotes seen) {
        List<NoteWorth> counting = wanted.stream().map(NoteOutline::worth).filter(NoteWorth::countsForCustomer).collect(Collectors.toList());
        List<Money> values = counting.stream().map(seen::expectedValueOf).flatMap(Optional::stream).collect(Collectors.toList());
        return new ProjectNotes.Builder(visit.project(), visit.may(Right.EDIT_VALUE))
                .totals(CurrencyTotals.of(values), counting.size() - values.size());
    }

    /** Those of the page, in its order. */
    private List<ValueNote> wholeNotes(List<NoteOutline> wanted, ProjectNotesRequest request) {
        List<NoteId> ids = wanted.stream().skip(request.offset()).limit(request.most()).map(NoteOutline::id).collect(Collectors.toList());
        Map<NoteId, ValueNote> found = notes.byIds(ids).stream().collect(Collectors.toMap(ValueNote::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).collect(Collectors.toList());
    }

    private List<NoteDetails> details(Visit visit, List<ValueNote> page, Map<Long, IssueRef> seenIssues, Speakers speakers) {
        List<IssueRef> doors = page.stream().flatMap(note -> note.links().stream()).map(link -> seenIssues.get(link.issueId()))
                .flatMap(Stream::ofNullable).distinct().collect(Collectors.toList());
        NoteDoors ways = new NoteDoors(visit, seenIssues, issues.rightsOn(visit.who(), doors));
        return page.stream()
                .map(note -> new NoteDetails(note, speakers.customerOf(note), speakers.contactOf(note),
                        ways.doorTo(note).map(IssueRef::project).orElse(visit.project()), ways.doorTo(note), ways.mayEdit(note)))
                .collect(Collectors.toList());
    }

    private static List<Customer> byName(Speakers speakers) {
        return speakers.customers().stream()
                .sorted(Comparator.comparing(customer -> NameKey.of(customer.name()).text()))
                .collect(Collectors.toList());
    }
}
