package org.worthwhile.host.ao;

import java.util.List;

import javax.sql.DataSource;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the Active Objects of one namespace: checks the entities, creates or alters their tables, hands out the facade. */
public final class ActiveObjectsFactory {

    private final DataSource source;
    private final TransactionTemplate transactions;

    /** @param source must hand out the running transaction's connection, as Spring's TransactionAwareDataSourceProxy does */
    public ActiveObjectsFactory(DataSource source, PlatformTransactionManager transactions) {
        this.source = source;
        this.transactions = new TransactionTemplate(transactions);
    }

    public ActiveObjects forPlugin(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        DatabaseProvider database = Databases.providerFor(source);
        Naming naming = Naming.of(namespace);
        EntityRules.check(entities, naming, database);
        TransactionalObjects objects = new TransactionalObjects(new EntityManager(database, naming), transactions);
        objects.migrate(arrayOf(entities));
        return objects;
    }

    @SuppressWarnings("unchecked") // arrays of generic types cannot be made; the library only reads this one
    private static Class<? extends RawEntity<?>>[] arrayOf(List<Class<? extends RawEntity<?>>> entities) {
        return (Class<? extends RawEntity<?>>[]) entities.toArray(Class<?>[]::new);
    }
}
