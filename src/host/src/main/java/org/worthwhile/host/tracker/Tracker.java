package org.worthwhile.host.tracker;

import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The stand-in's own small tracker: people, projects, issues, time and who may see them. Creates its tables when they are missing. */
public final class Tracker {

    private final Database database;
    private final RequestMemory memory = new RequestMemory();
    private final Users users;
    private final Projects projects;
    private final ProjectParts parts;
    private final Issues issues;
    private final Worklogs worklogs;
    private final Comments comments;
    private final Permissions permissions;
    private final Dashboards dashboards;
    private final SavedFilters filters;
    private final Fields fields;
    private final FieldValues fieldValues;
    private final IndexOperations indexOperations;

    public Tracker(DataSource source, PlatformTransactionManager transactionManager, Clock clock) {
        this.database = new Database(source, transactionManager, clock);
        new Schema(database).bringUpToDate();
        this.users = new Users(database, memory);
        this.projects = new Projects(database, memory);
        this.parts = new ProjectParts(database);
        this.issues = new Issues(database, parts);
        this.worklogs = new Worklogs(database, issues);
        this.comments = new Comments(database, issues);
        this.permissions = new Permissions(database, users, memory);
        this.dashboards = new Dashboards(database);
        this.filters = new SavedFilters(database);
        this.fields = new Fields(database);
        this.fieldValues = new FieldValues(database);
        this.indexOperations = new IndexOperations(database);
    }

    /** What single requests remember. */
    public RequestMemory memory() {
        return memory;
    }

    public Users users() {
        return users;
    }

    public Projects projects() {
        return projects;
    }

    /** Versions and components. */
    public ProjectParts parts() {
        return parts;
    }

    public Issues issues() {
        return issues;
    }

    public Worklogs worklogs() {
        return worklogs;
    }

    public Comments comments() {
        return comments;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Dashboards dashboards() {
        return dashboards;
    }

    public SavedFilters filters() {
        return filters;
    }

    /** Custom fields, their contexts and their places on screens. */
    public Fields fields() {
        return fields;
    }

    /** What custom fields hold. */
    public FieldValues fieldValues() {
        return fieldValues;
    }

    public IndexOperations indexOperations() {
        return indexOperations;
    }

    /** True until the first person is added. */
    public boolean isEmpty() {
        return users.all().isEmpty();
    }

    /** All or nothing. */
    public <T> T inOneTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
