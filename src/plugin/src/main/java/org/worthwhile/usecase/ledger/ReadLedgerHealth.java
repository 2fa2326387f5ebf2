package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.ReportingZone;
import org.worthwhile.usecase.Visit;

/** Judges for an administrator whether the ledger can be relied on. */
@Named
public class ReadLedgerHealth {

    /** The job reads every two minutes, and a long run may take five. */
    static final Duration LATE = Duration.ofMinutes(15);
    static final Duration LONG_AGO = Duration.ofHours(1);
    /** Everything is compared each day. */
    static final Duration COMPARED_LONG_AGO = Duration.ofDays(2);
    private static final int MOST_PROJECTS = 20;

    private final ReadLedgerState readState;
    private final Ledger ledger;
    private final ProjectAccess access;
    private final ReportingZone zone;
    private final Clock clock;

    @Inject
    public ReadLedgerHealth(ReadLedgerState readState, Ledger ledger, ProjectAccess access, ReportingZone zone, Clock clock) {
        this.readState = readState;
        this.ledger = ledger;
        this.access = access;
        this.zone = zone;
        this.clock = clock;
    }

    public LedgerHealth health(Optional<Person> who) {
        LedgerState state = readState.state(who);
        Map<Long, LedgerTotals> byProject = ledger.totalsByProject(zone.today(clock));
        LedgerTotals all = byProject.values().stream().reduce(LedgerTotals.NONE, LedgerTotals::plus);
        return new LedgerHealth(clock.instant(), state, concerns(state, all), all.entries(), all.unpricedEntries(),
                unpriced(who.orElseThrow(), byProject));
    }

    private List<LedgerConcern> concerns(LedgerState state, LedgerTotals all) {
        List<LedgerConcern> concerns = new ArrayList<>();
        followed(state).ifPresent(concerns::add);
        compared(state).ifPresent(concerns::add);
        if (!state.repricings().isEmpty()) {
            concerns.add(LedgerConcern.REPRICING);
        }
        if (all.unpricedEntries() > 0) {
            concerns.add(LedgerConcern.UNPRICED);
        }
        return concerns;
    }

    private Optional<LedgerConcern> followed(LedgerState state) {
        Optional<Instant> at = state.followedAt();
        if (at.isEmpty()) {
            return Optional.of(LedgerConcern.NEVER_FOLLOWED);
        }
        return at.filter(old -> isOlderThan(LONG_AGO, old)).map(old -> LedgerConcern.FOLLOWED_LONG_AGO)
                .or(() -> at.filter(old -> isOlderThan(LATE, old)).map(old -> LedgerConcern.FOLLOWED_LATE));
    }

    private Optional<LedgerConcern> compared(LedgerState state) {
        Optional<Instant> at = state.reconciledAt();
        return at.isEmpty() ? Optional.of(LedgerConcern.NEVER_COMPARED)
                : at.filter(old -> isOlderThan(COMPARED_LONG_AGO, old)).map(old -> LedgerConcern.COMPARED_LONG_AGO);
    }

    private boolean isOlderThan(Duration age, Instant at) {
        return at.isBefore(clock.instant().minus(age));
    }

    private List<UnpricedWork> unpriced(Person who, Map<Long, LedgerTotals> byProject) {
        return byProject.entrySet().stream().filter(totals -> totals.getValue().unpricedEntries() > 0)
                .sorted(Comparator.comparing((Map.Entry<Long, LedgerTotals> totals) -> totals.getValue().unpricedSeconds()).reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_PROJECTS)
                .map(totals -> unpriced(who, totals.getKey(), totals.getValue())).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableList());
    }

    private Optional<UnpricedWork> unpriced(Person who, long projectId, LedgerTotals totals) {
        return access.inProject(who, projectId).filter(ReadLedgerHealth::maySeeWhatIsPriced)
                .map(visit -> new UnpricedWork(visit.project(), totals, visit.may(Right.VIEW_HOURS)));
    }

    private static boolean maySeeWhatIsPriced(Visit visit) {
        return visit.may(Right.VIEW_BUDGET) || visit.may(Right.VIEW_RATES);
    }
}
