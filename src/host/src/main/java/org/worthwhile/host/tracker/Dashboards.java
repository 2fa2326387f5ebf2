package org.worthwhile.host.tracker;

/** Dashboards. */
public final class Dashboards extends SharedStore<Dashboard> {

    private final Gadgets gadgets;

    Dashboards(Database database) {
        super(database, SharedKind.DASHBOARD);
        this.gadgets = new Gadgets(database);
    }

    public Gadgets gadgets() {
        return gadgets;
    }

    public Dashboard add(TrackerUser owner, SharedDetails details) {
        details.check();
        return database().inTransaction(() -> byId(insert(owner, details)).orElseThrow());
    }

    public void change(Dashboard dashboard, SharedDetails details) {
        details.check();
        database().runInTransaction(() -> update(dashboard, details));
    }

    @Override
    Dashboard read(long id, SharedDetails details, String ownerKey, Row row) {
        return new Dashboard(id, details.name(), details.description(), ownerKey, details.shares());
    }

    @Override
    void removeContent(long id) {
        gadgets.removeAll(id);
    }
}
