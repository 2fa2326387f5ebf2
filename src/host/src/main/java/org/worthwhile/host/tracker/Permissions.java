package org.worthwhile.host.tracker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Permission schemes, global permissions and issue security. */
public final class Permissions {

    private final Database database;
    private final Users users;
    private final RequestMemory memory;

    Permissions(Database database, Users users, RequestMemory memory) {
        this.database = database;
        this.users = users;
        this.memory = memory;
    }

    /** Everything that decides what this person may do, read in six statements; nobody means not logged in. */
    public Access of(Optional<TrackerUser> who) {
        return memory.answer(List.of("access", who.map(TrackerUser::key)), () -> read(who));
    }

    private Access read(Optional<TrackerUser> who) {
        Set<String> groups = who.map(user -> Set.copyOf(users.groupsOf(user.key()))).orElse(Set.of());
        return new Access(who, groups, rolesOf(who, groups), grants(), levelMembers(), globalGrants());
    }

    /** Returns the scheme's id. */
    public long addScheme(String name, Map<Permission, ? extends Collection<Holder>> grants) {
        return database.inTransaction(() -> {
            long scheme = database.nextId("permissionscheme");
            database.sql().update("INSERT INTO permissionscheme (id, name) VALUES (:id, :name)", Map.of("id", scheme, "name", name));
            grants.forEach((permission, holders) -> holders.forEach(holder -> grant(scheme, permission, holder)));
            return scheme;
        });
    }

    /** The id of the permission scheme with that name. */
    public Optional<Long> scheme(String name) {
        return database.sql().queryForList("SELECT id FROM permissionscheme WHERE name = :name", Map.of("name", name), Long.class).stream().findFirst();
    }

    /** In the order in which they were given. */
    public List<Holder> holders(long schemeId, Permission permission) {
        return memory.answer(List.of("holders", schemeId, permission), () -> database.sql().query("""
                SELECT perm_type, perm_parameter FROM schemepermissions WHERE scheme = :scheme AND permission_key = :permission ORDER BY id""",
                Map.of("scheme", schemeId, "permission", permission.name()),
                (row, number) -> new Holder(Holder.Kind.valueOf(row.getString(1)), row.getString(2))));
    }

    public void grant(GlobalPermission permission, String group) {
        database.runInTransaction(() -> database.sql().update(
                "INSERT INTO globalpermissionentry (permission, group_id) VALUES (:permission, :group)",
                Map.of("permission", permission.name(), "group", group)));
    }

    /** Returns the scheme's id. */
    public long addSecurityScheme(String name) {
        return database.inTransaction(() -> {
            long scheme = database.nextId("issuesecurityscheme");
            database.sql().update("INSERT INTO issuesecurityscheme (id, name) VALUES (:id, :name)", Map.of("id", scheme, "name", name));
            return scheme;
        });
    }

    public SecurityLevel addLevel(long schemeId, String name, String description, Collection<Holder> members) {
        return database.inTransaction(() -> {
            SecurityLevel level = new SecurityLevel(database.nextId("schemeissuesecuritylevels"), schemeId, name, description);
            database.sql().update("INSERT INTO schemeissuesecuritylevels (id, scheme, name, description) VALUES (:id, :scheme, :name, :description)",
                    Map.of("id", level.id(), "scheme", schemeId, "name", name, "description", description));
            members.forEach(member -> addMember(level, member));
            return level;
        });
    }

    /** The levels an issue of the project may carry. */
    public List<SecurityLevel> levelsOf(TrackerProject project) {
        return project.securitySchemeId().map(this::levels).orElse(List.of());
    }

    private List<SecurityLevel> levels(long schemeId) {
        return database.sql().query("SELECT id, name, description FROM schemeissuesecuritylevels WHERE scheme = :scheme ORDER BY name",
                Map.of("scheme", schemeId),
                (row, number) -> new SecurityLevel(row.getLong(1), schemeId, row.getString(2), row.getString(3)));
    }

    private void grant(long scheme, Permission permission, Holder holder) {
        database.sql().update("""
                INSERT INTO schemepermissions (id, scheme, permission_key, perm_type, perm_parameter)
                VALUES (:id, :scheme, :permission, :kind, :parameter)""",
                Map.of("id", database.nextId("schemepermissions"), "scheme", scheme, "permission", permission.name(),
                        "kind", holder.kind().name(), "parameter", holder.parameter()));
    }

    private void addMember(SecurityLevel level, Holder member) {
        if (member.kind().dependsOnIssue()) {
            throw new IllegalArgumentException("A security level admits people whosever the issue is, not its " + member.kind());
        }
        database.sql().update("INSERT INTO schemeissuesecurities (id, security, sec_type, sec_parameter) VALUES (:id, :level, :kind, :parameter)",
                Map.of("id", database.nextId("schemeissuesecurities"), "level", level.id(),
                        "kind", member.kind().name(), "parameter", member.parameter()));
    }

    private Map<Long, Set<Long>> rolesOf(Optional<TrackerUser> who, Set<String> groups) {
        Map<Long, Set<Long>> roles = new HashMap<>();
        who.ifPresent(user -> database.sql().query("SELECT pid, projectroleid, roletype, roletypeparameter FROM projectroleactor", row -> {
            String parameter = row.getString("roletypeparameter");
            boolean member = Holder.Kind.valueOf(row.getString("roletype")) == Holder.Kind.USER
                    ? user.key().equals(parameter)
                    : groups.contains(parameter);
            if (member) {
                roles.computeIfAbsent(row.getLong("pid"), project -> new HashSet<>()).add(row.getLong("projectroleid"));
            }
        }));
        return roles;
    }

    /** By project; projects of one scheme share its grants. */
    private Map<Long, Map<Permission, Set<Holder>>> grants() {
        Map<Long, Map<Permission, Set<Holder>>> schemes = new HashMap<>();
        database.sql().query("SELECT scheme, permission_key, perm_type, perm_parameter FROM schemepermissions", row -> {
            schemes.computeIfAbsent(row.getLong(1), scheme -> new HashMap<>())
                    .computeIfAbsent(Permission.valueOf(row.getString(2)), permission -> new HashSet<>())
                    .add(new Holder(Holder.Kind.valueOf(row.getString(3)), row.getString(4)));
        });
        Map<Long, Map<Permission, Set<Holder>>> grants = new HashMap<>();
        database.sql().query("SELECT id, permission_scheme FROM project", row -> {
            grants.put(row.getLong(1), schemes.getOrDefault(row.getLong(2), Map.of()));
        });
        return grants;
    }

    private Map<Long, Set<Holder>> levelMembers() {
        Map<Long, Set<Holder>> members = new HashMap<>();
        database.sql().query("SELECT security, sec_type, sec_parameter FROM schemeissuesecurities", row -> {
            members.computeIfAbsent(row.getLong(1), level -> new HashSet<>())
                    .add(new Holder(Holder.Kind.valueOf(row.getString(2)), row.getString(3)));
        });
        return members;
    }

    private Map<GlobalPermission, Set<String>> globalGrants() {
        Map<GlobalPermission, Set<String>> grants = new HashMap<>();
        database.sql().query("SELECT permission, group_id FROM globalpermissionentry", row -> {
            grants.computeIfAbsent(GlobalPermission.valueOf(row.getString(1)), permission -> new HashSet<>()).add(row.getString(2));
        });
        return grants;
    }
}
