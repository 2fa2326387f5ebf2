package org.worthwhile.host.tracker;

/** What can be shared and marked as a favourite; the names are those of Jira's tables. */
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

    String nameColumn() {
        return nameColumn;
    }

    String ownerColumn() {
        return ownerColumn;
    }
}
