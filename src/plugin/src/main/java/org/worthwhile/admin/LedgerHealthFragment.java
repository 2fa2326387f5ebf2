package org.worthwhile.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.rate.Repricing;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.page.ProjectTab;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.PeopleNames;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.ledger.ComparisonProgress;
import org.worthwhile.usecase.ledger.FeedMarks;
import org.worthwhile.usecase.ledger.LedgerHealth;
import org.worthwhile.usecase.ledger.LedgerState;
import org.worthwhile.usecase.ledger.ReadLedgerHealth;
import org.worthwhile.usecase.ledger.UnpricedWork;

/** How the ledger stands, and the question before it is rebuilt. */
@Named
public class LedgerHealthFragment {

    private static final int NOT_COMPARED = -1;
    private static final String WITHOUT_PRICE = "&pricing=" + Pricing.UNPRICED;

    private final ReadLedgerHealth readLedgerHealth;
    private final JiraProjects projects;
    private final JiraPeople people;
    private final SiteAddresses addresses;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public LedgerHealthFragment(ReadLedgerHealth readLedgerHealth, JiraProjects projects, JiraPeople people, SiteAddresses addresses,
            Fragments fragments, Wording wording) {
        this.readLedgerHealth = readLedgerHealth;
        this.projects = projects;
        this.people = people;
        this.addresses = addresses;
        this.fragments = fragments;
        this.wording = wording;
    }

    public String of(Optional<Person> who) {
        LedgerHealth health = readLedgerHealth.health(who);
        LedgerHealthView.Parts parts = new LedgerHealthView.Parts();
        parts.verdict = health.verdict();
        parts.verdictText = wording.text("worthwhile.verdict." + health.verdict().name());
        parts.reasons = reasons(health);
        parts.work = work(health.state());
        parts.percent = health.state().comparison().map(ComparisonProgress::percent).orElse(NOT_COMPARED);
        parts.repricings = repricings(health.state());
        parts.entries = wording.count(health.entries());
        parts.unpricedEntries = wording.count(health.unpricedEntries());
        parts.marks = marks(health.state(), health.asOf());
        parts.unpriced = health.unpriced().stream().map(this::unpriced).collect(Collectors.toUnmodifiableList());
        parts.leavesOut = health.leavesOut();
        return fragments.render("admin/ledger.vm", new LedgerHealthView(parts));
    }

    public String rebuild(Optional<Person> who) {
        long entries = readLedgerHealth.health(who).entries();
        return fragments.render("admin/ledger-rebuild.vm", new LedgerRebuildView(who.orElseThrow().key() + "/ledger-rebuild",
                wording.text("worthwhile.ledger-rebuild.question", entries)));
    }

    private UnpricedView unpriced(UnpricedWork work) {
        String entries = addresses.project(work.project().key(), ProjectTab.BUDGET.location()) + WITHOUT_PRICE;
        return new UnpricedView(work, projects.nameOf(work.project()), entries, wording);
    }

    private List<String> reasons(LedgerHealth health) {
        return health.concerns().isEmpty() ? List.of(wording.text("worthwhile.ledger-health.no-concern"))
                : health.concerns().stream().map(concern -> wording.text("worthwhile.ledger-concern." + concern.name()))
                        .collect(Collectors.toUnmodifiableList());
    }

    private String work(LedgerState state) {
        if (!state.repricings().isEmpty()) {
            return wording.text("worthwhile.ledger-health.repricing");
        }
        if (state.followedAt().isEmpty()) {
            return wording.text("worthwhile.ledger-health.reading");
        }
        return state.comparison().map(this::comparing)
                .orElseGet(() -> state.isReconciling() ? wording.text("worthwhile.ledger-health.ordered") : "");
    }

    private String comparing(ComparisonProgress progress) {
        return wording.text("worthwhile.ledger-health.comparing", wording.count(progress.projectsDone()), wording.count(progress.projects()));
    }

    private List<String> repricings(LedgerState state) {
        PeopleNames names = new PeopleNames(people);
        return state.repricings().stream().map(act -> repricing(act, names)).collect(Collectors.toUnmodifiableList());
    }

    private String repricing(Repricing act, PeopleNames names) {
        return wording.text("worthwhile.ledger-health.repricing.ordered", wording.date(act.from()),
                wording.moment(act.ordered().at()), wording.name(names.of(act.ordered().by())));
    }

    private List<MarkView> marks(LedgerState state, Instant now) {
        FeedMarks feeds = state.feeds();
        return List.of(mark("followed", feeds.followedAt(), now), mark("updated", feeds.updatedUpTo(), now),
                mark("deleted", feeds.deletedUpTo(), now), mark("compared", state.reconciledAt(), now));
    }

    private MarkView mark(String name, Optional<Instant> at, Instant now) {
        return new MarkView(wording.text("worthwhile.ledger-mark." + name), wording.text("worthwhile.ledger-mark-about." + name), at, now, wording);
    }
}
