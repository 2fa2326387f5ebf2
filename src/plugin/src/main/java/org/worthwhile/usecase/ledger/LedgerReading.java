package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Sights;
import org.worthwhile.usecase.ReportingZone;
import org.worthwhile.usecase.Visit;

/** Reads the ledger with a person's eyes, as of today: future work does not count until its day. */
@Named
public class LedgerReading {

    private final Ledger ledger;
    private final Sights sights;
    private final ReportingZone zone;
    private final Clock clock;

    @Inject
    public LedgerReading(Ledger ledger, Sights sights, ReportingZone zone, Clock clock) {
        this.ledger = ledger;
        this.sights = sights;
        this.zone = zone;
        this.clock = clock;
    }

    public LocalDate today() {
        return zone.today(clock);
    }

    public SeenTotals ofIssues(Person who, ProjectRef project, Collection<Long> issueIds) {
        Sight sight = sights.onIssues(who, project, issueIds);
        return seen(query(project, sight).issues(issueIds).build(), query(project, Sight.EVERYTHING).issues(issueIds).build());
    }

    /** Totals of whole projects in a few statements, whatever their number. */
    public Map<ProjectRef, SeenTotals> ofProjects(Person who, Collection<ProjectRef> projects) {
        return seen(sights.inProjects(who, projects), (project, query) -> query);
    }

    /** Totals of some issues of each project in a few statements, whatever the number of projects. */
    public Map<ProjectRef, SeenTotals> ofIssues(Person who, Map<ProjectRef, Set<Long>> issues) {
        return seen(sights.onIssues(who, issues), (project, query) -> query.issues(issues.get(project)));
    }

    private Map<ProjectRef, SeenTotals> seen(Map<ProjectRef, Sight> sightIn,
            BiFunction<ProjectRef, LedgerQuery.Builder, LedgerQuery.Builder> narrowed) {
        Map<Long, SeenTotals> seen = ledger.seenByProject(sightIn.keySet().stream()
                .map(project -> narrowed.apply(project, query(project, sightIn.get(project))).build()).collect(Collectors.toList()));
        return sightIn.keySet().stream().collect(Collectors.toMap(Function.identity(), project -> seen.getOrDefault(project.id(), SeenTotals.NONE)));
    }

    public Sight sight(Visit visit) {
        return visit.sight(sights);
    }

    /** Everything that the visitor sees of the project's work. */
    public LedgerQuery everythingSeen(Visit visit) {
        return query(visit.project(), sight(visit)).build();
    }

    public LedgerQuery.Builder query(ProjectRef project, Sight sight) {
        return LedgerQuery.ofProject(project.id(), sight, today());
    }

    boolean seesWorkOf(String userKey, ProjectRef project, Sight sight) {
        return ledger.totals(query(project, sight).author(userKey).build()).entries() > 0;
    }

    /** Totals of what is seen, compared with the same question without any restriction. */
    public SeenTotals seen(LedgerQuery seen, LedgerQuery everything) {
        LedgerTotals totals = ledger.totals(seen);
        boolean restricted = !seen.sight().isEverything();
        return new SeenTotals(totals, restricted && ledger.totals(everything).entries() > totals.entries());
    }
}
