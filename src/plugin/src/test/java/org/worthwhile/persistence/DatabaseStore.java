package org.worthwhile.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import net.java.ao.RawEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.domain.figure.TouchedIssues;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.ledger.Bookmarks;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.domain.valuenote.LinkedIssues;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.host.ao.ActiveObjectsFactory;
import org.worthwhile.host.api.ReadOnlyConnections;
import org.worthwhile.usecase.Transactions;

/** The tables of Active Objects on a real database. */
final class DatabaseStore implements Store {

    static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(CustomerEntity.class, ContactEntity.class, ValueNoteEntity.class,
            NoteLinkEntity.class, RevisionEntity.class, AuditEntryEntity.class, RateEntity.class, RepricingEntity.class, LedgerEntryEntity.class,
            LedgerHoldEntity.class, BudgetEntity.class, IssuePlanEntity.class, GrantDecisionEntity.class, BookmarkEntity.class,
            TouchedIssueEntity.class);

    private final String name;
    private final WatchedDataSource source;
    private final JdbcTemplate jdbc;
    private final ActiveObjects ao;
    private final TransactionalExecutorFactory connections;
    private final Transactions transactions;

    DatabaseStore(String name, DataSource real) {
        this.name = name;
        this.source = new WatchedDataSource(real);
        this.jdbc = new JdbcTemplate(source);
        this.ao = new ActiveObjectsFactory(new TransactionAwareDataSourceProxy(source), new DataSourceTransactionManager(source))
                .forPlugin("org.worthwhile.jira", ENTITIES);
        this.connections = new ReadOnlyConnections(source, new DataSourceTransactionManager(source));
        this.transactions = new AoTransactions(ao);
    }

    @Override
    public void empty() {
        tables().forEach(table -> jdbc.execute("DELETE FROM \"" + table + "\""));
    }

    List<String> tables() {
        return jdbc.queryForList("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%' ESCAPE '!'", String.class);
    }

    /** In all tables together. */
    int rows() {
        return tables().stream().mapToInt(table -> jdbc.queryForObject("SELECT COUNT(*) FROM \"" + table + "\"", Integer.class)).sum();
    }

    <T> T watching(Consumer<String> watcher, Supplier<T> work) {
        return source.watching(watcher, work);
    }

    /** Gives the sign when this thread is about to insert into the table. */
    <T> T announcing(String table, CountDownLatch sign, Supplier<T> work) {
        Thread mine = Thread.currentThread();
        Consumer<String> watcher = sql -> {
            if (Thread.currentThread() == mine && isInsert(sql, table)) {
                sign.countDown();
            }
        };
        return watching(watcher, work);
    }

    private static boolean isInsert(String sql, String table) {
        return sql.startsWith("INSERT") && sql.substring(0, sql.indexOf('(')).contains(table);
    }

    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** Those that the work costs; fetching a new id, which only some databases ask for, is left out. */
    List<String> statementsOf(Supplier<?> work) {
        List<String> statements = new ArrayList<>();
        watching(statements::add, work);
        statements.removeIf(sql -> sql.startsWith("SELECT NEXTVAL"));
        return statements;
    }

    @Override
    public Customers customers() {
        return new AoCustomers(ao);
    }

    @Override
    public ValueNotes notes() {
        return new AoValueNotes(ao, connections);
    }

    @Override
    public LinkedIssues linkedIssues() {
        return new AoLinkedIssues(ao);
    }

    @Override
    public AuditTrail audit() {
        return new AoAuditTrail(ao);
    }

    @Override
    public Rates rates() {
        return new AoRates(ao);
    }

    @Override
    public Repricings repricings() {
        return new AoRepricings(ao);
    }

    @Override
    public Ledger ledger() {
        return new AoLedger(ao, connections);
    }

    @Override
    public Bookmarks bookmarks() {
        return new AoBookmarks(ao);
    }

    @Override
    public Budgets budgets() {
        return new AoBudgets(ao);
    }

    @Override
    public Grants grants() {
        return new AoGrants(ao);
    }

    @Override
    public FigureSource figures() {
        return new AoFigureSource(ao, connections);
    }

    @Override
    public FigureSearch figureSearch() {
        return new AoFigureSearch(ao, connections);
    }

    @Override
    public Archive archive() {
        return new AoArchive(ao);
    }

    @Override
    public Restoration restoration() {
        return new AoRestoration(ao);
    }

    TouchedIssues touchedIssues() {
        return new AoTouchedIssues(ao);
    }

    Transactions transactions() {
        return transactions;
    }

    @Override
    public String toString() {
        return name;
    }
}
