package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;

/** Projects and the roles people hold in them. Nothing here asks for permission. */
public final class Projects {

    private static final String SELECT = """
            SELECT id, pkey, pname, description, lead_key, projecttype, avatar_colour, permission_scheme, security_scheme FROM project
            """;

    private final Database database;
    private final RequestMemory memory;

    Projects(Database database, RequestMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    public List<TrackerProject> all() {
        List<TrackerProject> all = database.sql().query(SELECT + " ORDER BY pname", Projects::project);
        all.forEach(project -> memory.know(byId(project), Optional.of(project)));
        return all;
    }

    public Optional<TrackerProject> byId(long id) {
        return memory.answer(List.of("project", id), () -> one(" WHERE id = :value", id));
    }

    public Optional<TrackerProject> byKey(String key) {
        return Optional.of(key).filter(Database::canHold).flatMap(askable -> one(" WHERE pkey = :value", askable));
    }

    public Optional<TrackerProject> byName(String name) {
        return Optional.of(name).filter(Database::canHold).flatMap(askable -> one(" WHERE pname = :value", askable));
    }

    public TrackerProject add(NewProject project) {
        return database.inTransaction(() -> {
            long id = database.nextId("project");
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", id);
            row.put("key", project.key());
            row.put("name", project.name());
            row.put("description", project.description());
            row.put("lead", project.leadKey());
            row.put("type", project.type());
            row.put("colour", project.avatarColour());
            row.put("permissions", project.permissionSchemeId());
            row.put("security", Database.orNull(project.securitySchemeId()));
            database.sql().update("""
                    INSERT INTO project (id, pkey, pname, description, lead_key, projecttype, avatar_colour, pcounter, permission_scheme, security_scheme)
                    VALUES (:id, :key, :name, :description, :lead, :type, :colour, 0, :permissions, :security)""", row);
            return new TrackerProject(id, project.key(), project.name(), project.description(), project.leadKey(), project.type(),
                    project.avatarColour(), project.permissionSchemeId(), project.securitySchemeId());
        });
    }

    /** The next issue's number is the one after it. */
    public void countFrom(long projectId, long number) {
        database.runInTransaction(() -> database.sql().update("UPDATE project SET pcounter = :number WHERE id = :project",
                Map.of("number", number, "project", projectId)));
    }

    public List<ProjectRole> roles() {
        return memory.answer("roles", () -> database.sql().query("SELECT id, name, description FROM projectrole ORDER BY id", Projects::role));
    }

    public ProjectRole addRole(String name, String description) {
        return database.inTransaction(() -> {
            ProjectRole role = new ProjectRole(database.nextId("projectrole"), name, description);
            database.sql().update("INSERT INTO projectrole (id, name, description) VALUES (:id, :name, :description)",
                    Map.of("id", role.id(), "name", name, "description", description));
            return role;
        });
    }

    /** Gives the role to a user or a group. */
    public void addToRole(TrackerProject project, ProjectRole role, Holder member) {
        if (member.kind() != Holder.Kind.USER && member.kind() != Holder.Kind.GROUP) {
            throw new IllegalArgumentException("A project role is held by users and groups, not by " + member.kind());
        }
        database.runInTransaction(() -> database.sql().update("""
                INSERT INTO projectroleactor (pid, projectroleid, roletype, roletypeparameter) VALUES (:project, :role, :kind, :parameter)""",
                Map.of("project", project.id(), "role", role.id(), "kind", member.kind().name(), "parameter", member.parameter())));
    }

    /** The users and groups that hold the role. */
    public List<Holder> membersOf(ProjectRole role, long projectId) {
        return database.sql().query("""
                SELECT roletype, roletypeparameter FROM projectroleactor WHERE pid = :project AND projectroleid = :role
                ORDER BY roletype, roletypeparameter""", Map.of("project", projectId, "role", role.id()),
                (row, number) -> new Holder(Holder.Kind.valueOf(row.getString(1)), row.getString(2)));
    }

    private static Object byId(TrackerProject project) {
        return List.of("project", project.id());
    }

    private Optional<TrackerProject> one(String where, Object value) {
        return Optional.ofNullable(DataAccessUtils.singleResult(
                database.sql().query(SELECT + where, Map.of("value", value), Projects::project)));
    }

    private static TrackerProject project(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        return new TrackerProject(row.number("id"), row.text("pkey"), row.text("pname"), row.text("description"), row.text("lead_key"),
                row.text("projecttype"), row.text("avatar_colour"), row.number("permission_scheme"), row.optionalNumber("security_scheme"));
    }

    private static ProjectRole role(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        return new ProjectRole(row.number("id"), row.text("name"), row.text("description"));
    }
}
