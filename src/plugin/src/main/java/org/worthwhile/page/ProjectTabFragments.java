package org.worthwhile.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** The parts of the project's page: one by one, as they are fetched again, and as a whole tab. */
@Named
public class ProjectTabFragments {

    private final ProjectAccess access;
    private final TabBar bar;
    private final OverviewFragment overview;
    private final ValueTabFragment value;
    private final BudgetTabFragment budget;
    private final LedgerFragment ledger;

    @Inject
    public ProjectTabFragments(ProjectAccess access, TabBar bar, OverviewFragment overview, ValueTabFragment value,
            BudgetTabFragment budget, LedgerFragment ledger) {
        this.access = access;
        this.bar = bar;
        this.overview = overview;
        this.value = value;
        this.budget = budget;
        this.ledger = ledger;
    }

    String withBar(ProjectTab tab, Optional<Person> who, String projectKey, UnaryOperator<String> parameters) {
        Visit visit = access.inProject(who, projectKey);
        return bar.of(visit.who(), visit.project(), tab) + tab(tab, visit, parameters);
    }

    public String overview(Optional<Person> who, String projectKey) {
        return overview.of(who, projectKey);
    }

    public String value(Optional<Person> who, String projectKey, UnaryOperator<String> parameters) {
        return value.of(who, projectKey, parameters);
    }

    public String budget(Optional<Person> who, String projectKey) {
        return budget.of(access.inProject(who, projectKey));
    }

    public String ledger(Optional<Person> who, String projectKey, UnaryOperator<String> parameters) {
        return ledger.of(access.inProject(who, projectKey), parameters);
    }

    private String tab(ProjectTab tab, Visit visit, UnaryOperator<String> parameters) {
        Optional<Person> who = Optional.of(visit.who());
        String projectKey = visit.project().key();
        switch (tab) {
            case VALUE:
                return asFarAsAcceptable(parameters, asked -> value(who, projectKey, asked));
            case BUDGET:
                return budget.of(visit) + entries(visit, parameters);
            default:
                return overview(who, projectKey);
        }
    }

    /** Single worklogs are for people who may see hours. */
    private String entries(Visit visit, UnaryOperator<String> parameters) {
        return visit.may(Right.VIEW_HOURS) ? asFarAsAcceptable(parameters, asked -> ledger.of(visit, asked)) : "";
    }

    /** An address that somebody has tinkered with, or that was passed on by somebody who may see more, shows everything. */
    private static String asFarAsAcceptable(UnaryOperator<String> parameters, Function<UnaryOperator<String>, String> view) {
        try {
            return view.apply(parameters);
        } catch (InvalidRequest | NotPermitted unacceptable) {
            return view.apply(name -> null);
        }
    }
}
