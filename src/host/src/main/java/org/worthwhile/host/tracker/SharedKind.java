package org.worthwhile.host.tracker;

/** What can be shared and marked as a favourite; the stored names are Jira's. */
enum SharedKind {

    DASHBOARD("PortalPage", "portalpage", "pagename", "username"), FILTER("SearchRequest", "searchrequest", "filtername", "authorname");

    private final String stored;
    private final String table;
    private final String nameColumn;
    private final String ownerColumn;

    SharedKind(String stored, String table, String nameColumn, String ownerColumn) {
        this.stored = stored;
        this.table = table;
        this.nameColumn = nameColumn;
        this.ownerColumn = ownerColumn;
    }

    String stored() {
        return stored;
    }

    String table() {
        return table;
    }

    /** Counts the others of the owner that have the name. */
    String sameNameSql() {
        return "SELECT COUNT(*) FROM " + table + " WHERE " + ownerColumn + " = :owner AND " + nameColumn + " = :name AND id <> :id";
    }
}
