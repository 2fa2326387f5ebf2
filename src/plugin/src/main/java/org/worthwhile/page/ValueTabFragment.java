package org.worthwhile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.page.ValueTabView.NoteRow;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.MoneyView;
import org.worthwhile.panel.PeopleNames;
import org.worthwhile.panel.ValueNoteView;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.valuenote.ListProjectNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;
import org.worthwhile.usecase.valuenote.NoteOrder;
import org.worthwhile.usecase.valuenote.ProjectNotes;

/** The tab <i>Value</i>: the project's notes, filtered, sorted, page by page. */
@Named
class ValueTabFragment {

    private final ListProjectNotes listProjectNotes;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;
    private final SiteAddresses addresses;

    @Inject
    ValueTabFragment(ListProjectNotes listProjectNotes, Fragments fragments, Wording wording, JiraPeople people, SiteAddresses addresses) {
        this.listProjectNotes = listProjectNotes;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
        this.addresses = addresses;
    }

    /** Behind the last page there is the last page. */
    String of(Optional<Person> who, String projectKey, UnaryOperator<String> parameters) {
        ProjectNotes notes = listProjectNotes.page(who, NoteQueries.read(projectKey, parameters));
        OptionalLong last = PagerView.lastPage(notes.notes().size(), NoteQueries.PER_PAGE, notes.count());
        if (last.isEmpty()) {
            return page(notes, parameters);
        }
        UnaryOperator<String> ofLast = QueryFields.startingAt(last.getAsLong(), parameters);
        return page(listProjectNotes.page(who, NoteQueries.read(projectKey, ofLast)), ofLast);
    }

    private String page(ProjectNotes notes, UnaryOperator<String> parameters) {
        ValueTabView.Parts view = new ValueTabView.Parts();
        view.projectKey = notes.project().key();
        view.addable = notes.mayAdd();
        view.totals = MoneyView.each(notes.expectedTotals(), wording);
        view.remarks = remarks(notes);
        addFilter(view, notes, parameters);
        PeopleNames names = new PeopleNames(people);
        view.rows = notes.notes().stream().map(note -> row(note, names)).collect(Collectors.toUnmodifiableList());
        view.pager = PagerView.of(NoteQueries.start(parameters), view.rows.size(), NoteQueries.PER_PAGE, notes.count(), wording);
        return fragments.render("project-page/value-tab.vm", new ValueTabView(view));
    }

    private void addFilter(ValueTabView.Parts view, ProjectNotes notes, UnaryOperator<String> parameters) {
        String customer = parameters.apply("customer");
        view.text = Objects.requireNonNullElse(parameters.apply("text"), "");
        view.customers = notes.customers().stream()
                .map(each -> choice(String.valueOf(each.id().value()), each.name(), customer)).collect(Collectors.toUnmodifiableList());
        view.states = ChoiceView.each(NoteState.values(), parameters.apply("state"), state -> wording.text("worthwhile.note-state." + state.name()));
        view.orders = ChoiceView.each(NoteOrder.values(), parameters.apply("order"), order -> wording.text("worthwhile.note-order." + order.name()));
        view.filtered = Stream.of("text", "customer", "state").map(parameters).anyMatch(given -> given != null && !given.isEmpty());
    }

    private static ChoiceView choice(String value, String label, String selected) {
        return new ChoiceView(value, label, value.equals(selected));
    }

    private NoteRow row(NoteDetails note, PeopleNames names) {
        return new NoteRow(new ValueNoteView(note, wording, names),
                note.issue().map(issue -> addresses.issue(issue.key())).orElse(null));
    }

    private List<String> remarks(ProjectNotes notes) {
        List<String> remarks = new ArrayList<>();
        if (!notes.expectedTotals().isEmpty() && notes.withoutExpectedValue() > 0) {
            remarks.add(wording.text("worthwhile.value-tab.left-out", notes.withoutExpectedValue()));
        }
        if (notes.leavesOut()) {
            remarks.add(wording.text("worthwhile.leaves-out"));
        }
        return remarks;
    }
}
