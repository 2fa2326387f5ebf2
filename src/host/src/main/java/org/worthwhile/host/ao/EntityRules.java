package org.worthwhile.host.ao;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.RawEntity;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/**
 * What Jira refuses when a plugin's entities are enabled, on every database, so that they fit Oracle as well.
 * Names of more than 30 characters are refused by the library's converters while an entity is resolved.
 */
final class EntityRules {

    private static final int MOST_ENTITIES = 200;
    private static final Set<String> RESERVED_COLUMNS = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final EntityInfoResolver entities;

    private EntityRules(EntityInfoResolver entities) {
        this.entities = entities;
    }

    static void check(List<Class<? extends RawEntity<?>>> types, Naming naming, DatabaseProvider database) {
        if (types.size() > MOST_ENTITIES) {
            throw new ActiveObjectsException(types.size() + " entities are more than the " + MOST_ENTITIES + " a plugin may have");
        }
        EntityRules rules = new EntityRules(new SimpleEntityInfoResolverFactory().create(naming.converters(), database.getTypeManager()));
        types.forEach(rules::checkEntity);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the resolver ties entity and key type together, which a list of classes cannot
    private void checkEntity(Class<? extends RawEntity<?>> type) {
        for (String column : (Set<String>) entities.resolve((Class) type).getFieldNames()) {
            if (RESERVED_COLUMNS.contains(column.toUpperCase(Locale.ROOT))) {
                throw new ActiveObjectsException("Column " + column + " of " + type.getName() + " is a reserved word on Oracle");
            }
        }
    }
}
