package org.worthwhile.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import net.java.ao.Query;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.rate.RateLevel;

/** The ledger in the table LEDGER_ENTRY: entries through Active Objects, sums in statements of our own. */
@Named
public final class AoLedger implements Ledger {

    private final ActiveObjects ao;
    private final OwnSql sql;
    private final FigureChanges changes;

    @Inject
    public AoLedger(ActiveObjects ao, TransactionalExecutorFactory connections) {
        this.ao = ao;
        this.sql = new OwnSql(ao, connections);
        this.changes = new FigureChanges(ao);
    }

    @Override
    public void hold() {
        new LedgerHold(ao).take();
    }

    @Override
    public List<LedgerEntry> byWorklogs(Collection<Long> worklogIds) {
        return entries(RowsByIds.find(ao, LedgerEntryEntity.class, "WORKLOG_ID", worklogIds));
    }

    @Override
    public List<LedgerEntry> ofIssues(Collection<Long> issueIds) {
        return entries(RowsByIds.find(ao, LedgerEntryEntity.class, "ISSUE_ID", issueIds));
    }

    /** By deleting and inserting: two statements for all of them, where saving would take one each. */
    @Override
    public void replace(Collection<LedgerEntry> older, Collection<LedgerEntry> current) {
        ProjectCurrencies currencies = new ProjectCurrencies(ao, changes);
        older.forEach(entry -> currencies.before(entry.worked().projectId(), LedgerRows.currency(entry)));
        current.forEach(entry -> currencies.afterwards(entry.worked().projectId(), LedgerRows.currency(entry)));
        currencies.whileWatching(() -> {
            RowsByIds.delete(ao, LedgerEntryEntity.class, "WORKLOG_ID",
                    older.stream().map(entry -> entry.worked().worklogId()).collect(Collectors.toList()));
            UniqueRows.insertAll(ao, LedgerEntryEntity.class, current.stream().map(LedgerRows::columns).collect(Collectors.toList()));
        });
        Set<Long> issueIds = Stream.concat(older.stream(), current.stream()).map(entry -> entry.worked().issueId()).collect(Collectors.toSet());
        if (!issueIds.isEmpty()) {
            changes.on(issueIds);
        }
    }

    @Override
    public void remove(Collection<Long> worklogIds) {
        List<LedgerEntryEntity> rows = RowsByIds.find(ao, LedgerEntryEntity.class, "WORKLOG_ID", worklogIds);
        Set<Long> issueIds = rows.stream().map(LedgerEntryEntity::getIssueId).collect(Collectors.toSet());
        currenciesOf(rows).whileWatching(() -> RowsByIds.delete(ao, LedgerEntryEntity.class, "WORKLOG_ID", worklogIds));
        if (!issueIds.isEmpty()) {
            changes.on(issueIds);
        }
    }

    private ProjectCurrencies currenciesOf(Collection<LedgerEntryEntity> rows) {
        ProjectCurrencies currencies = new ProjectCurrencies(ao, changes);
        rows.forEach(row -> currencies.before(row.getProjectId(), row.getCurrency()));
        return currencies;
    }

    /** Touches whole projects: nothing else would tell of issues whose work is gone for good. */
    @Override
    public void clear() {
        for (Optional<Long> next = projectAfter(0); next.isPresent(); next = projectAfter(next.get())) {
            changes.inProject(next.get());
        }
        ao.deleteWithSQL(LedgerEntryEntity.class, "ID IS NOT NULL");
        changes.everywhere();
    }

    private Optional<Long> projectAfter(long projectId) {
        Query query = Query.select().where("PROJECT_ID > ?", projectId).order("PROJECT_ID ASC").limit(1);
        return Arrays.stream(ao.find(LedgerEntryEntity.class, query)).map(LedgerEntryEntity::getProjectId).findFirst();
    }

    @Override
    public List<Long> projectIds() {
        List<Long> ids = new ArrayList<>();
        sql.read(table -> LedgerSelect.distinct(table, List.of("PROJECT_ID"), Conditions.quotedBy(table::column)),
                row -> ids.add(row.getLong("PROJECT_ID")));
        return ids;
    }

    @Override
    public Map<Long, Set<Long>> issueIdsOf(Collection<Long> projectIds) {
        Set<Long> wanted = Set.copyOf(projectIds);
        Map<Long, Set<Long>> ids = new HashMap<>();
        sql.read(table -> LedgerSelect.distinct(table, List.of("PROJECT_ID", "ISSUE_ID"),
                Conditions.quotedBy(table::column).inOrWithin("PROJECT_ID", wanted)), row -> {
            if (wanted.contains(row.getLong("PROJECT_ID"))) {
                ids.computeIfAbsent(row.getLong("PROJECT_ID"), id -> new HashSet<>()).add(row.getLong("ISSUE_ID"));
            }
        });
        return ids;
    }

    @Override
    public Set<Long> issueIdsOfDays(LocalDate after, LocalDate until) {
        Set<Long> ids = new HashSet<>();
        sql.read(table -> LedgerSelect.distinct(table, List.of("ISSUE_ID"), Conditions.quotedBy(table::column)
                .that("WORK_DAY", "> ?", after.toString()).that("WORK_DAY", "<= ?", until.toString())), row -> ids.add(row.getLong("ISSUE_ID")));
        return ids;
    }

    /** Through Active Objects, one by one, because those who ask are about to write. */
    @Override
    public Collection<String> currenciesOf(long projectId) {
        List<String> codes = new ArrayList<>();
        for (Optional<String> next = another(projectId, codes); next.isPresent(); next = another(projectId, codes)) {
            codes.add(next.get());
        }
        return codes;
    }

    private Optional<String> another(long projectId, Collection<String> known) {
        Conditions unknown = Conditions.unquoted().that("PROJECT_ID", "= ?", projectId).that("CURRENCY", "IS NOT NULL").notIn("CURRENCY", known);
        Query query = Query.select().where(unknown.text(), unknown.parameters()).order("WORK_DAY ASC").limit(1);
        return Arrays.stream(ao.find(LedgerEntryEntity.class, query)).map(LedgerEntryEntity::getCurrency).findFirst();
    }

    @Override
    public List<LedgerEntry> reachOf(RateLevel level, LocalDate from, long afterWorklog, int most) {
        Conditions reach = Conditions.unquoted().that("WORKLOG_ID", "> ?", afterWorklog).that("WORK_DAY", ">= ?", from.toString());
        level.personKey().ifPresent(key -> reach.that("AUTHOR_DIGEST", "= ?", Digest.of(key)));
        level.projectId().ifPresent(id -> reach.that("PROJECT_ID", "= ?", id));
        Query query = Query.select().where(reach.text(), reach.parameters()).order("WORKLOG_ID ASC").limit(most);
        return entries(Arrays.asList(ao.find(LedgerEntryEntity.class, query)));
    }

    @Override
    public List<LedgerEntry> page(LedgerQuery query, LedgerOrder order, long offset, int most) {
        return entries(new LedgerPages(ao, sql).page(query, order, offset, most));
    }

    @Override
    public long[] worklogIds(LedgerQuery query, LedgerOrder order) {
        return new LedgerPages(ao, sql).worklogIds(query, order);
    }

    @Override
    public LedgerTotals totals(LedgerQuery query) {
        return sums().total(query);
    }

    @Override
    public Map<Long, SeenTotals> seenByProject(Collection<LedgerQuery> queries) {
        return sums().seenByProject(queries);
    }

    @Override
    public Map<Long, LedgerTotals> totalsByProject(LocalDate asOf) {
        return sums().byProject(asOf);
    }

    @Override
    public Map<Long, LedgerTotals> totalsByIssue(LedgerQuery query) {
        return sums().byIssue(query);
    }

    @Override
    public Map<Optional<String>, LedgerTotals> totalsByAuthor(LedgerQuery query) {
        return sums().byAuthor(query);
    }

    @Override
    public SortedMap<YearMonth, LedgerTotals> totalsByMonth(LedgerQuery query) {
        return sums().byMonth(query);
    }

    private LedgerSums sums() {
        return new LedgerSums(sql);
    }

    private static List<LedgerEntry> entries(List<LedgerEntryEntity> rows) {
        return rows.stream().map(LedgerRows::entry).collect(Collectors.toList());
    }
}
