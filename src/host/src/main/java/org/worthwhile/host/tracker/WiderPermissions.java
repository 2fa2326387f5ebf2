package org.worthwhile.host.tracker;

import java.util.Map;
import java.util.Set;

/** Gives schemes of version 1, which knew four permissions, those that came with version 2. */
final class WiderPermissions {

    private static final Map<Permission, Set<Permission>> FOLLOW = Map.of(
            Permission.EDIT_ISSUES, Permission.OF_WORKERS,
            Permission.ADMINISTER_PROJECTS, Permission.OF_ADMINISTRATORS);

    private final Database database;

    WiderPermissions(Database database) {
        this.database = database;
    }

    void grant() {
        FOLLOW.forEach((held, given) -> database.sql().query(
                "SELECT scheme, perm_type, perm_parameter FROM schemepermissions WHERE permission_key = :held", Map.of("held", held.name()),
                (row, number) -> Map.<String, Object>of("scheme", row.getLong(1), "kind", row.getString(2), "parameter", row.getString(3)))
                .forEach(holder -> given.stream().filter(permission -> isNew(permission)).forEach(permission -> grant(permission, holder))));
    }

    private static boolean isNew(Permission permission) {
        return !Set.of(Permission.BROWSE_PROJECTS, Permission.EDIT_ISSUES, Permission.WORK_ON_ISSUES, Permission.ADMINISTER_PROJECTS)
                .contains(permission);
    }

    private void grant(Permission permission, Map<String, Object> holder) {
        database.sql().update("""
                INSERT INTO schemepermissions (id, scheme, permission_key, perm_type, perm_parameter)
                VALUES (:id, :scheme, :permission, :kind, :parameter)""",
                Map.of("id", database.nextId("schemepermissions"), "scheme", holder.get("scheme"), "permission", permission.name(),
                        "kind", holder.get("kind"), "parameter", holder.get("parameter")));
    }
}
