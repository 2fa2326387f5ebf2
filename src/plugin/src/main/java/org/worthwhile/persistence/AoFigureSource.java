package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.worthwhile.domain.figure.FigureParts;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.domain.figure.IssueWork;
import org.worthwhile.domain.figure.KeptWork;

/** Reads what is kept of a range of issues in three statements: one for notes, one for work, one for plans. */
@Named
public final class AoFigureSource implements FigureSource {

    private static final String ISSUE = "ISSUE_ID";
    /** The digest besides the group, as some databases take names for equal that are not. */
    private static final List<String> WORK_KEYS = List.of(ISSUE, "PROJECT_ID", "VIS_GROUP_DIGEST", "VIS_GROUP", "VIS_ROLE");

    private static final List<String> KEPT_KEYS = List.of("PROJECT_ID", "VIS_GROUP_DIGEST", "VIS_GROUP", "VIS_ROLE");

    private final OwnSql sql;
    private final FigureChanges changes;

    @Inject
    public AoFigureSource(ActiveObjects ao, TransactionalExecutorFactory connections) {
        this.sql = new OwnSql(ao, connections);
        this.changes = new FigureChanges(ao);
    }

    @Override
    public Map<Long, FigureParts> within(long first, long last, LocalDate asOf) {
        Map<Long, FigureParts.Builder> found = new HashMap<>();
        Function<Long, FigureParts.Builder> ofIssue = id -> found.computeIfAbsent(id, FigureParts.Builder::new);
        sql.read(tables -> NoteSelect.linked(tables, range(tables, first, last, NoteSelect.LINK)),
                row -> ofIssue.apply(row.getLong(ISSUE)).note(NoteSelect.worthOfLink(row), row.getString("NAME")));
        sql.read(tables -> LedgerSelect.sums(tables, WORK_KEYS, range(tables, first, last, "").that("WORK_DAY", "<= ?", asOf.toString())),
                row -> ofIssue.apply(row.getLong(ISSUE)).work(work(row)));
        sql.read(tables -> PlanSelect.amounts(tables, range(tables, first, last, "")),
                row -> ofIssue.apply(row.getLong(ISSUE)).plan(PlanSelect.amount(row)));
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, parts -> parts.getValue().build()));
    }

    @Override
    public Set<CurrencyUnit> currenciesOf(long projectId) {
        Set<CurrencyUnit> currencies = new HashSet<>();
        sql.read(tables -> LedgerSelect.distinct(tables, List.of("CURRENCY"), Conditions.quotedBy(tables::column)
                        .that("PROJECT_ID", "= ?", projectId).that("CURRENCY", "IS NOT NULL")),
                row -> currencies.add(CurrencyUnit.of(row.getString("CURRENCY"))));
        sql.read(tables -> NoteSelect.currencies(tables, projectId), row -> currencies.add(CurrencyUnit.of(row.getString("CURRENCY"))));
        return currencies;
    }

    /** Two statements, as what most work is kept to is nobody. */
    @Override
    public Set<KeptWork> keptWork() {
        Set<KeptWork> kept = new HashSet<>();
        for (String level : List.of("VIS_GROUP_DIGEST", "VIS_ROLE")) {
            sql.read(tables -> LedgerSelect.distinct(tables, KEPT_KEYS,
                            Conditions.quotedBy(tables::column).that(level, "IS NOT NULL").that("CURRENCY", "IS NOT NULL")),
                    row -> kept.add(new KeptWork(row.getLong("PROJECT_ID"), row.getString("VIS_GROUP"), LedgerSums.role(row))));
        }
        return kept;
    }

    @Override
    public String state() {
        return changes.state();
    }

    private static Conditions range(OwnTables tables, long first, long last, String table) {
        return Conditions.quotedBy(name -> table + tables.column(name)).that(ISSUE, ">= ?", first).that(ISSUE, "<= ?", last);
    }

    private static IssueWork work(ResultSet row) throws SQLException {
        return new IssueWork(row.getLong("PROJECT_ID"), row.getString("VIS_GROUP"), LedgerSums.role(row), LedgerSums.totals(row));
    }
}
