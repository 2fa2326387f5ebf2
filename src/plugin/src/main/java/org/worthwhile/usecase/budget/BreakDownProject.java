package org.worthwhile.usecase.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.ledger.Ledger;
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
        return named(visit, portions(visit));
    }

    /** The weightiest issues alone, at the cost of asking Jira for these and not for all. */
    public WeightiestIssues weightiestIssues(Visit visit, int most) {
        List<Portion<Long>> all = portions(visit);
        return new WeightiestIssues(named(visit,
                all.stream().sorted(Portion.WEIGHTIEST_FIRST).limit(most).collect(Collectors.toList())), all.size());
    }

    private List<Portion<Long>> portions(Visit visit) {
        boolean money = visit.may(Right.VIEW_BUDGET);
        boolean hours = visit.may(Right.VIEW_HOURS);
        if (!money && !hours) {
            throw NotPermitted.toSee();
        }
        return ledger.totalsByIssue(reading.everythingSeen(visit)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Portion<>(entry.getKey(), entry.getValue(), money, hours))
                .collect(Collectors.toList());
    }

    private List<Portion<IssueFacts>> named(Visit visit, List<Portion<Long>> portions) {
        Map<Long, IssueFacts> visible = issues.visibleTo(visit.who(), portions.stream().map(Portion::of).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(facts -> facts.issue().id(), Function.identity()));
        return portions.stream().filter(portion -> visible.containsKey(portion.of()))
                .map(portion -> portion.about(visible.get(portion.of())))
                .collect(Collectors.toList());
    }

    /** By user key, anonymous work last. */
    public List<Portion<Optional<String>>> byPerson(Optional<Person> who, String projectKey) {
        return byPerson(access.inProject(who, projectKey));
    }

    /** The same for somebody who is let in already. */
    public List<Portion<Optional<String>>> byPerson(Visit visit) {
        visit.requireToSee(Right.VIEW_HOURS);
        return ledger.totalsByAuthor(reading.everythingSeen(visit)).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<String>, LedgerTotals> entry) -> entry.getKey().isEmpty())
                        .thenComparing(entry -> entry.getKey().orElse("")))
                .map(entry -> new Portion<>(entry.getKey(), entry.getValue(), visit.maySeeCostOfPeople(), true))
                .collect(Collectors.toList());
    }
}
