package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.valuenote.Side;

/** Finds issues in one statement each. What a note is worth is computed in Java, where it is rounded as everywhere else. */
@Named
public final class AoFigureSearch implements FigureSearch {

    private final OwnSql sql;

    @Inject
    public AoFigureSearch(ActiveObjects ao, TransactionalExecutorFactory connections) {
        this.sql = new OwnSql(ao, connections);
    }

    @Override
    public Map<Long, Money> expectedValues(CurrencyUnit currency) {
        Map<Long, Money> values = new HashMap<>();
        sql.read(tables -> NoteSelect.linked(tables, ofNotes(tables).that("CURRENCY", "= ?", currency.getCode())
                .that("SIDE", "= ?", Side.CUSTOMER.name()).that("LIKELY_MINOR", "IS NOT NULL").in("STATE", NoteSelect.countingStates())), row -> {
            long issue = row.getLong("ISSUE_ID");
            NoteSelect.worthOfLink(row).expectedValueFor(Set.of(issue)).ifPresent(value -> values.merge(issue, value, Money::plus));
        });
        return values;
    }

    @Override
    public Collection<Long> issuesOf(CustomerId customer) {
        return issues(tables -> NoteSelect.issues(tables, ofNotes(tables).that("CUSTOMER_ID", "= ?", customer.value())
                .in("STATE", NoteSelect.countingStates())));
    }

    @Override
    public Collection<Long> plannedIssues() {
        return issues(tables -> PlanSelect.amounts(tables, Conditions.quotedBy(tables::column)));
    }

    private Set<Long> issues(Function<OwnTables, Select> select) {
        Set<Long> ids = new LinkedHashSet<>();
        sql.read(select, row -> ids.add(row.getLong("ISSUE_ID")));
        return ids;
    }

    private static Conditions ofNotes(OwnTables tables) {
        return Conditions.quotedBy(name -> NoteSelect.NOTE + tables.column(name));
    }
}
