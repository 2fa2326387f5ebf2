package org.worthwhile.usecase.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.ledger.LedgerReading;

/** Splits a project's ledger up by issue and by person. What single people cost is for those who may see rates. */
@Named
public class BreakDownProject {

    private final ProjectAccess access;
    private final Ledger ledger;
    private final LedgerReading reading;
    private final IssueFamilies issues;

    @Inject
    public BreakDownProject(ProjectAccess access, Ledger ledger, LedgerReading reading, IssueFamilies issues) {
        this.access = access;
        this.ledger = ledger;
        this.reading = reading;
        this.issues = issues;
    }

    /** Sub-tasks stand for themselves; by issue id. */
    public List<Portion<IssueFacts>> byIssue(Optional<Person> who, String projectKey) {
        Visit visit = access.inProject(who, projectKey);
        boolean money = visit.may(Right.VIEW_BUDGET);
        boolean hours = visit.may(Right.VIEW_HOURS);
        if (!money && !hours) {
            throw NotPermitted.toSee();
        }
        Map<Long, LedgerTotals> totals = ledger.totalsByIssue(everythingSeen(visit));
        return issues.visibleTo(visit.who(), totals.keySet()).stream()
                .sorted(Comparator.comparing(facts -> facts.issue().id()))
                .map(facts -> new Portion<>(facts, totals.get(facts.issue().id()), money, hours))
                .collect(Collectors.toList());
    }

    /** By user key, anonymous work last. */
    public List<Portion<Optional<String>>> byPerson(Optional<Person> who, String projectKey) {
        Visit visit = access.inProject(who, projectKey);
        visit.requireToSee(Right.VIEW_HOURS);
        return ledger.totalsByAuthor(everythingSeen(visit)).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<String>, LedgerTotals> entry) -> entry.getKey().isEmpty())
                        .thenComparing(entry -> entry.getKey().orElse("")))
                .map(entry -> new Portion<>(entry.getKey(), entry.getValue(), visit.maySeeCostOfPeople(), true))
                .collect(Collectors.toList());
    }

    private LedgerQuery everythingSeen(Visit visit) {
        return reading.query(visit.project(), reading.inProject(visit.who(), visit.project())).build();
    }
}
