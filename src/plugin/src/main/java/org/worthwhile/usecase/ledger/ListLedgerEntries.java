package org.worthwhile.usecase.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Shows the ledger of a project entry by entry, down to worklog and rate, to people who may see hours there. */
@Named
public class ListLedgerEntries {

    private final ProjectAccess access;
    private final LedgerQuestions questions;
    private final LedgerReading reading;
    private final Ledger ledger;
    private final IssueFamilies issues;
    private final Rates rates;

    @Inject
    public ListLedgerEntries(ProjectAccess access, LedgerQuestions questions, LedgerReading reading, Ledger ledger,
            IssueFamilies issues, Rates rates) {
        this.access = access;
        this.questions = questions;
        this.reading = reading;
        this.ledger = ledger;
        this.issues = issues;
        this.rates = rates;
    }

    public LedgerView page(Optional<Person> who, LedgerRequest request) {
        return page(access.inProject(who, request.projectKey()), request);
    }

    /** The same for somebody who is let in already. */
    public LedgerView page(Visit visit, LedgerRequest request) {
        refuseToReveal(visit, request);
        LedgerQuery query = questions.read(visit, request, reading.sight(visit));
        List<LedgerEntry> entries = ledger.page(query, request.order(), request.offset(), request.most());
        return new LedgerView(visit, detailsOf(entries, visit, ratesById(visit)),
                reading.seen(query, questions.read(visit, request, Sight.EVERYTHING)));
    }

    /** All entries of the request, whatever page it names, in its order. */
    public LedgerWalk all(Optional<Person> who, LedgerRequest request) {
        Visit visit = access.inProject(who, request.projectKey());
        refuseToReveal(visit, request);
        LedgerQuery query = questions.read(visit, request, reading.sight(visit));
        LedgerView totals = new LedgerView(visit, List.of(), reading.seen(query, questions.read(visit, request, Sight.EVERYTHING)));
        Map<RateId, Rate> rateById = ratesById(visit);
        return new LedgerWalk(totals, ledger.worklogIds(query, request.order()), some -> detailsOf(inOrder(some, query), visit, rateById));
    }

    private List<LedgerEntry> inOrder(List<Long> worklogIds, LedgerQuery query) {
        Map<Long, LedgerEntry> entries = ledger.byWorklogs(worklogIds).stream().filter(query::takes)
                .collect(Collectors.toMap(entry -> entry.worked().worklogId(), Function.identity()));
        return worklogIds.stream().map(entries::get).filter(Objects::nonNull).collect(Collectors.toList());
    }

    /** The order of rows and the choice among them would tell what the rows do not show. */
    private static void refuseToReveal(Visit visit, LedgerRequest request) {
        visit.requireToSee(Right.VIEW_HOURS);
        boolean asksForCost = request.order() == LedgerOrder.DEAREST_FIRST && !visit.maySeeCostOfPeople();
        boolean asksForPricing = request.pricing() != Pricing.EITHER
                && !visit.may(Right.VIEW_BUDGET) && !visit.may(Right.VIEW_RATES);
        if (asksForCost || asksForPricing) {
            throw NotPermitted.toSee();
        }
    }

    private List<EntryDetails> detailsOf(List<LedgerEntry> entries, Visit visit, Map<RateId, Rate> rateById) {
        Map<Long, IssueFacts> issueById = issues.visibleTo(visit.who(),
                        entries.stream().map(entry -> entry.worked().issueId()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(facts -> facts.issue().id(), Function.identity()));
        return entries.stream()
                .map(entry -> new EntryDetails(entry, Optional.ofNullable(issueById.get(entry.worked().issueId())),
                        entry.rate().map(rateById::get), visit))
                .collect(Collectors.toList());
    }

    private Map<RateId, Rate> ratesById(Visit visit) {
        return !visit.may(Right.VIEW_RATES) ? Map.of() : rates.table().rates().stream().collect(Collectors.toMap(Rate::id, Function.identity()));
    }
}
