package org.worthwhile.admin;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.backup.Holdings;
import org.worthwhile.usecase.backup.LeftOut;
import org.worthwhile.usecase.backup.Missing;
import org.worthwhile.usecase.backup.ReadHoldings;
import org.worthwhile.usecase.backup.RestoreReport;
import org.worthwhile.usecase.backup.RestoreState;

/** The page <i>Backup</i>, and what it says about a file before it is restored. */
@Named
public class BackupFragment {

    private static final long WHOLE = 100;
    /** As a document marks what was gone when it was made. */
    private static final String GONE = "#";

    private final ReadHoldings readHoldings;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public BackupFragment(ReadHoldings readHoldings, Fragments fragments, Wording wording) {
        this.readHoldings = readHoldings;
        this.fragments = fragments;
        this.wording = wording;
    }

    public String of(Optional<Person> who) {
        Holdings holdings = readHoldings.holdings(who);
        RestoreState restore = holdings.restore();
        return fragments.render("admin/backup.vm", new BackupView(counts(holdings.counts()), holdings.isEmpty(), restore.stage(), text(restore),
                percent(restore), restore.report().map(this::view).orElse(null)));
    }

    public String check(RestoreReport report) {
        return fragments.render("admin/restore-check.vm", view(report));
    }

    private String text(RestoreState restore) {
        String when = restore.startedAt().map(wording::moment).orElse("");
        switch (restore.stage()) {
            case RUNNING:
                return wording.text("worthwhile.restore.running", wording.count(restore.done()), wording.count(restore.records()));
            case DONE:
                return wording.text("worthwhile.restore.done", when);
            case FAILED:
                return wording.text("worthwhile.restore.failed", when, wording.text(restore.reasonKey().orElseThrow()));
            case INTERRUPTED:
                return wording.text("worthwhile.restore.interrupted", when);
            default:
                return "";
        }
    }

    private static int percent(RestoreState restore) {
        return restore.records() == 0 ? 0 : (int) Math.min(WHOLE, WHOLE * restore.done() / restore.records());
    }

    private RestoreReportView view(RestoreReport report) {
        return new RestoreReportView(made(report.madeAt()), counts(report.contained()),
                report.leftOut().stream().map(this::view).collect(Collectors.toUnmodifiableList()),
                report.leftOutUnnamed() == 0 ? "" : wording.text("worthwhile.restore-check.unnamed", report.leftOutUnnamed()),
                report.unknownPeople());
    }

    private String made(Instant madeAt) {
        return wording.text("worthwhile.restore-check.made", wording.moment(madeAt));
    }

    private LeftOutView view(LeftOut some) {
        return new LeftOutView(wording.text("worthwhile.restore-loss." + some.loss().name()), wording.count(some.count()),
                wording.text("worthwhile.restore-missing." + some.missing().name()), name(some));
    }

    private String name(LeftOut some) {
        return some.missing() != Missing.PERSON && some.name().startsWith(GONE)
                ? wording.text("worthwhile.restore-missing.gone", some.name().substring(GONE.length())) : some.name();
    }

    private List<CountView> counts(Map<Section, Long> counts) {
        return Arrays.stream(Section.values())
                .map(section -> new CountView(wording.text("worthwhile.backup-section." + section.name()), wording.count(counts.get(section))))
                .collect(Collectors.toUnmodifiableList());
    }
}
