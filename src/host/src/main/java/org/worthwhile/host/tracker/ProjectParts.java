package org.worthwhile.host.tracker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;

/** Versions and components of projects. Issues carry their names. Nothing here asks for permission. */
public final class ProjectParts {

    private static final int NAME_LIMIT = 255;
    private static final String IN_PROJECT = " AND issue IN (SELECT id FROM jiraissue WHERE project = :project)";

    private final Database database;

    ProjectParts(Database database) {
        this.database = database;
    }

    public List<ProjectVersion> versionsOf(long projectId) {
        return versions(" WHERE project = :value ORDER BY id", projectId);
    }

    public Optional<ProjectVersion> version(long id) {
        return Optional.ofNullable(DataAccessUtils.singleResult(versions(" WHERE id = :value", id)));
    }

    public List<ProjectComponent> componentsOf(long projectId) {
        return components(" WHERE project = :value ORDER BY cname", projectId);
    }

    public Optional<ProjectComponent> component(long id) {
        return Optional.ofNullable(DataAccessUtils.singleResult(components(" WHERE id = :value", id)));
    }

    public ProjectVersion addVersion(long projectId, String name) {
        return database.inTransaction(() -> version(add(IssueRows.FIX_VERSION, projectId, name)).orElseThrow());
    }

    public ProjectComponent addComponent(long projectId, String name) {
        return database.inTransaction(() -> component(add(IssueRows.COMPONENT, projectId, name)).orElseThrow());
    }

    /** How versions of these projects with that name are written, whatever its case. */
    public List<String> versionsNamed(String name, Collection<Long> projectIds) {
        return named(IssueRows.FIX_VERSION, name, projectIds);
    }

    /** How components of these projects with that name are written, whatever its case. */
    public List<String> componentsNamed(String name, Collection<Long> projectIds) {
        return named(IssueRows.COMPONENT, name, projectIds);
    }

    private List<String> named(String kind, String name, Collection<Long> projectIds) {
        if (projectIds.isEmpty() || !Database.canHold(name)) {
            return List.of();
        }
        String column = column(kind);
        return database.sql().queryForList("SELECT DISTINCT " + column + " FROM " + table(kind) + " WHERE LOWER(" + column + ") = :name AND project IN (:projects)",
                Map.of("name", name.toLowerCase(Locale.ROOT), "projects", projectIds), String.class);
    }

    /** On that day, or no longer released. */
    public void release(long versionId, Optional<LocalDate> day) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", versionId);
        values.put("released", day.isPresent());
        values.put("day", Database.orNull(day));
        database.runInTransaction(() -> database.sql().update(
                "UPDATE projectversion SET released = :released, releasedate = :day WHERE id = :id", values));
    }

    /** Takes it off the issues as well. */
    public void remove(ProjectVersion version) {
        remove(IssueRows.FIX_VERSION, version.id(), version.projectId(), version.name());
    }

    /** Takes it off the issues as well. */
    public void remove(ProjectComponent component) {
        remove(IssueRows.COMPONENT, component.id(), component.projectId(), component.name());
    }

    /** Adds it unless the project has it. */
    void ensure(String kind, long projectId, String name) {
        if (!exists(kind, projectId, name)) {
            add(kind, projectId, name);
        }
    }

    boolean exists(String kind, long projectId, String name) {
        return database.sql().queryForObject("SELECT COUNT(*) FROM " + table(kind) + " WHERE project = :project AND " + column(kind) + " = :name",
                Map.of("project", projectId, "name", name), Long.class) > 0;
    }

    private long add(String kind, long projectId, String name) {
        String accepted = accepted(kind, projectId, name);
        long id = database.nextId(table(kind));
        String columns = kind.equals(IssueRows.FIX_VERSION) ? "(id, project, vname, released) VALUES (:id, :project, :name, FALSE)"
                : "(id, project, cname) VALUES (:id, :project, :name)";
        database.sql().update("INSERT INTO " + table(kind) + " " + columns, Map.of("id", id, "project", projectId, "name", accepted));
        return id;
    }

    private void remove(String kind, long id, long projectId, String name) {
        database.runInTransaction(() -> {
            database.sql().update("DELETE FROM issue_name WHERE kind = :kind AND name = :name" + IN_PROJECT,
                    Map.of("name", name, "kind", kind, "project", projectId));
            database.sql().update("DELETE FROM " + table(kind) + " WHERE id = :id", Map.of("id", id));
        });
    }

    private String accepted(String kind, long projectId, String name) {
        String accepted = name.strip();
        if (accepted.isEmpty()) {
            throw new RejectedInput("name", "You must specify a name.");
        }
        if (accepted.length() > NAME_LIMIT) {
            throw new RejectedInput("name", "The name must not be longer than " + NAME_LIMIT + " characters.");
        }
        RejectedInput.unlessStorable("name", accepted);
        if (exists(kind, projectId, accepted)) {
            throw new RejectedInput("name", "This project has one with that name already.");
        }
        return accepted;
    }

    private static String table(String kind) {
        return kind.equals(IssueRows.FIX_VERSION) ? "projectversion" : "component";
    }

    private static String column(String kind) {
        return kind.equals(IssueRows.FIX_VERSION) ? "vname" : "cname";
    }

    private List<ProjectVersion> versions(String where, long value) {
        return database.sql().query("SELECT id, project, vname, released, releasedate FROM projectversion" + where, Map.of("value", value),
                (columns, number) -> {
                    Row row = new Row(columns);
                    return new ProjectVersion(row.number("id"), row.number("project"), row.text("vname"), row.flag("released"),
                            row.optionalDay("releasedate"));
                });
    }

    private List<ProjectComponent> components(String where, long value) {
        return database.sql().query("SELECT id, project, cname FROM component" + where, Map.of("value", value),
                (row, number) -> new ProjectComponent(row.getLong(1), row.getLong(2), row.getString(3)));
    }
}
