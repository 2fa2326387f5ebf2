package org.worthwhile.host.ao;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DefaultPolymorphicTypeMapper;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The facade over the library: every call goes to the entity manager, database failures come out unchecked.
 *
 * <p>Transactions are the host's, because the library's own do not nest: an inner one joins the outer, and a failure inside
 * rolls all of it back.
 */
final class TransactionalObjects implements ActiveObjects {

    private final EntityManager entities;
    private final TransactionTemplate transactions;

    TransactionalObjects(EntityManager entities, TransactionTemplate transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> work) {
        return transactions.execute(status -> work.doInTransaction());
    }

    /** Creates or alters the tables. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on as they are
    final void migrate(Class<? extends RawEntity<?>>... types) {
        entities.setPolymorphicTypeMapper(new DefaultPolymorphicTypeMapper(types));
        run(() -> entities.migrate(types));
    }

    @Override
    public void flushAll() {
        // nothing is cached
    }

    @Override
    public void flush(RawEntity<?>... objects) {
        // nothing is cached
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on as they are
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return ask(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return ask(() -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
        return ask(() -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(() -> entities.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... objects) {
        run(() -> entities.delete(objects));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters) {
        return ask(() -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> reader) {
        run(() -> entities.stream(type, reader));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> reader) {
        run(() -> entities.stream(type, query, reader));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return ask(() -> entities.count(type, query));
    }

    /** Only made once the tables exist. */
    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new InitializedWhen(() -> true);
    }

    private static void run(Statement statement) {
        ask(() -> {
            statement.run();
            return null;
        });
    }

    private static <R> R ask(Question<R> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new ActiveObjectsException("The database refused an Active Objects statement", e);
        }
    }

    private interface Statement {
        void run() throws SQLException;
    }

    private interface Question<R> {
        R answer() throws SQLException;
    }
}
