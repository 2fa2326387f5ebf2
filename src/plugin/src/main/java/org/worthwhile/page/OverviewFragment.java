package org.worthwhile.page;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.page.OverviewView.MoneySide;
import org.worthwhile.page.OverviewView.ValueSide;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.MoneyView;
import org.worthwhile.panel.PeopleNames;
import org.worthwhile.panel.ValueNoteView;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.budget.ProjectMoney;
import org.worthwhile.usecase.budget.ReportProjectMoney;
import org.worthwhile.usecase.valuenote.ListProjectNotes;
import org.worthwhile.usecase.valuenote.ProjectNotes;
import org.worthwhile.usecase.valuenote.ProjectNotesRequest;

/** The tab <i>Overview</i>. */
@Named
class OverviewFragment {

    private static final int LATEST = 3;

    private final ProjectAccess access;
    private final ListProjectNotes listProjectNotes;
    private final ReportProjectMoney reportProjectMoney;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;
    private final SiteAddresses addresses;

    @Inject
    OverviewFragment(ProjectAccess access, ListProjectNotes listProjectNotes, ReportProjectMoney reportProjectMoney,
            Fragments fragments, Wording wording, JiraPeople people, SiteAddresses addresses) {
        this.access = access;
        this.listProjectNotes = listProjectNotes;
        this.reportProjectMoney = reportProjectMoney;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
        this.addresses = addresses;
    }

    String of(Optional<Person> who, String projectKey) {
        Visit visit = access.inProject(who, projectKey);
        ProjectMoney money = reportProjectMoney.of(who, projectKey);
        return fragments.render("project-page/overview.vm", new OverviewView(visit.project().key(),
                visit.may(Right.VIEW_VALUE) ? value(notes(who, projectKey)) : null,
                money.isEmpty() ? null : money(money)));
    }

    private ProjectNotes notes(Optional<Person> who, String projectKey) {
        return listProjectNotes.page(who, ProjectNotesRequest.ofProject(projectKey).page(0, LATEST).build());
    }

    private ValueSide value(ProjectNotes notes) {
        PeopleNames names = new PeopleNames(people);
        return new ValueSide(address(notes.project().key(), ProjectTab.VALUE), MoneyView.each(notes.expectedTotals(), wording),
                wording.text("worthwhile.value-tab.count", notes.count()),
                notes.expectedTotals().isEmpty() || notes.withoutExpectedValue() == 0 ? null : wording.text("worthwhile.value-panel.left-out", notes.withoutExpectedValue()),
                notes.notes().stream().map(note -> new ValueNoteView(note, wording, names)).collect(Collectors.toUnmodifiableList()));
    }

    private MoneySide money(ProjectMoney money) {
        MoneyFigures figures = new MoneyFigures(money, wording);
        return new MoneySide(address(money.project().key(), ProjectTab.BUDGET), figures.bar().orElse(null), figures.figures(),
                figures.remarks(), AgeText.of(money, wording));
    }

    private String address(String projectKey, ProjectTab tab) {
        return addresses.project(projectKey, tab.location());
    }
}
