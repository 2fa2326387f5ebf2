package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;

/** People and the groups they belong to. Log-in names are compared without regard to case. */
public final class Users {

    private static final String SELECT = """
            SELECT u.id, u.user_key, u.user_name, u.display_name, u.email_address, u.active, u.locale, u.time_zone FROM cwd_user u
            """;
    private static final int NAME_LIMIT = 255;
    private static final String BY_NAME = " ORDER BY u.lower_user_name";

    private final Database database;
    private final RequestMemory memory;
    private final Passwords passwords = new Passwords();

    Users(Database database, RequestMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    public Optional<TrackerUser> byKey(String key) {
        return memory.answer(List.of("user", key), () -> one(" WHERE u.user_key = :value", key));
    }

    public Optional<TrackerUser> byName(String name) {
        return one(" WHERE u.lower_user_name = :value", lower(name));
    }

    /** In one statement; keys nobody has are left out. */
    public Map<String, TrackerUser> byKeys(Collection<String> keys) {
        Map<String, TrackerUser> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            many(" WHERE u.user_key IN (:keys)", Map.of("keys", keys)).forEach(user -> found.put(user.key(), user));
        }
        return found;
    }

    public List<TrackerUser> all() {
        return many("", Map.of());
    }

    /** Empty for a wrong password, an unknown name and an inactive person alike. */
    public Optional<TrackerUser> authenticate(String name, String password) {
        if (!Database.canHold(name)) {
            return Optional.empty();
        }
        List<String> hash = database.sql().queryForList(
                "SELECT credential FROM cwd_user WHERE lower_user_name = :name AND active", Map.of("name", lower(name)), String.class);
        return hash.isEmpty() || !passwords.matches(password, hash.get(0)) ? Optional.empty() : byName(name);
    }

    public TrackerUser add(NewUser user) {
        return database.inTransaction(() -> {
            long id = database.nextId("cwd_user");
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", id);
            row.put("key", lower(user.name()));
            row.put("name", user.name());
            row.put("display", user.displayName());
            row.put("email", user.email());
            row.put("credential", passwords.hash(user.password()));
            row.put("locale", user.locale().toLanguageTag());
            row.put("zone", user.zone().getId());
            database.sql().update("""
                    INSERT INTO cwd_user (id, user_key, user_name, lower_user_name, display_name, email_address, active, credential, locale, time_zone)
                    VALUES (:id, :key, :name, :key, :display, :email, TRUE, :credential, :locale, :zone)""", row);
            return new TrackerUser(lower(user.name()), user.name(), user.displayName(), user.email(), true, user.locale(), user.zone(), id);
        });
    }

    /** Changes the log-in name; the key stays. */
    public void rename(String key, String newName) {
        acceptName(newName);
        if (byName(newName).filter(other -> !other.key().equals(key)).isPresent()) {
            throw new RejectedInput("username", "A user with that username already exists.");
        }
        database.runInTransaction(() -> database.sql().update(
                "UPDATE cwd_user SET user_name = :name, lower_user_name = :lower WHERE user_key = :key",
                Map.of("name", newName, "lower", lower(newName), "key", key)));
    }

    public void describe(String key, String displayName) {
        if (displayName.isBlank() || displayName.length() > NAME_LIMIT) {
            throw new RejectedInput("fullName", "The full name must have 1 to " + NAME_LIMIT + " characters.");
        }
        RejectedInput.unlessStorable("fullName", displayName);
        database.runInTransaction(() -> database.sql().update("UPDATE cwd_user SET display_name = :name WHERE user_key = :key",
                Map.of("name", displayName, "key", key)));
    }

    public void changeLocale(String key, Locale locale) {
        database.runInTransaction(() -> database.sql().update("UPDATE cwd_user SET locale = :locale WHERE user_key = :key",
                Map.of("locale", locale.toLanguageTag(), "key", key)));
    }

    public void deactivate(String key) {
        setActive(key, false);
    }

    public void reactivate(String key) {
        setActive(key, true);
    }

    public List<String> groups() {
        return database.sql().queryForList("SELECT group_name FROM cwd_group ORDER BY group_name", Map.of(), String.class);
    }

    public void addGroup(String name) {
        database.runInTransaction(() -> database.sql().update("INSERT INTO cwd_group (id, group_name) VALUES (:id, :name)",
                Map.of("id", database.nextId("cwd_group"), "name", name)));
    }

    public void addToGroup(String group, TrackerUser member) {
        database.runInTransaction(() -> database.sql().update("""
                INSERT INTO cwd_membership (parent_id, child_id) SELECT g.id, u.id FROM cwd_group g, cwd_user u
                WHERE g.group_name = :group AND u.user_key = :key""", Map.of("group", group, "key", member.key())));
    }

    public List<String> groupsOf(String userKey) {
        return memory.answer(List.of("groups", userKey), () -> database.sql().queryForList("""
                SELECT g.group_name FROM cwd_group g JOIN cwd_membership m ON m.parent_id = g.id JOIN cwd_user u ON u.id = m.child_id
                WHERE u.user_key = :key ORDER BY g.group_name""", Map.of("key", userKey), String.class));
    }

    private static void acceptName(String name) {
        if (name.isBlank() || name.length() > NAME_LIMIT || name.chars().anyMatch(c -> "<>&\"".indexOf(c) >= 0)) {
            throw new RejectedInput("username", "The username must have 1 to " + NAME_LIMIT + " characters and none of < > & \".");
        }
        RejectedInput.unlessStorable("username", name);
    }

    private void setActive(String key, boolean active) {
        database.runInTransaction(() -> database.sql().update("UPDATE cwd_user SET active = :active WHERE user_key = :key",
                Map.of("active", active, "key", key)));
    }

    private Optional<TrackerUser> one(String where, String value) {
        return Optional.of(value).filter(Database::canHold)
                .map(askable -> DataAccessUtils.singleResult(many(where, Map.of("value", askable))));
    }

    private List<TrackerUser> many(String where, Map<String, ?> values) {
        return database.sql().query(SELECT + where + BY_NAME, values, Users::user);
    }

    private static TrackerUser user(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        return new TrackerUser(row.text("user_key"), row.text("user_name"), row.text("display_name"), row.text("email_address"),
                row.flag("active"), Locale.forLanguageTag(row.text("locale")), ZoneId.of(row.text("time_zone")), row.number("id"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
