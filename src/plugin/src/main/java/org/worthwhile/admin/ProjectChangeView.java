package org.worthwhile.admin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.rate.ProjectChange;

/** What a change of rates would do to one project: one line per currency, and one for work without a price. */
public final class ProjectChangeView {

    private final String project;
    private final String entries;
    private final List<String> before;
    private final List<String> after;

    ProjectChangeView(ProjectChange change, Wording wording) {
        project = change.project().key();
        entries = wording.count(change.entries());
        before = lines(change.before(), wording);
        after = lines(change.after(), wording);
    }

    public String getProject() {
        return project;
    }

    public String getEntries() {
        return entries;
    }

    public List<String> getBefore() {
        return before;
    }

    public List<String> getAfter() {
        return after;
    }

    private static List<String> lines(LedgerTotals totals, Wording wording) {
        Stream<String> unpriced = Stream.of(totals.unpricedSeconds()).filter(seconds -> seconds != 0)
                .map(seconds -> wording.text("worthwhile.rate-preview.unpriced", wording.hours(seconds)));
        return Stream.concat(totals.spent().amounts().stream().map(wording::exactMoney), unpriced).collect(Collectors.toUnmodifiableList());
    }
}
