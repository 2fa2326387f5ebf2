package org.worthwhile.admin;

/** The pages of ours in Jira's administration. */
enum AdministrationPage {

    PERMISSIONS("worthwhile-permissions", "worthwhile.permissions.title", "/plugins/servlet/worthwhile/admin/permissions"),
    LEDGER("worthwhile-ledger", "worthwhile.ledger-health.title", "/plugins/servlet/worthwhile/admin/ledger"),
    FIELDS("worthwhile-fields", "worthwhile.fields.title", "/plugins/servlet/worthwhile/admin/fields"),
    BACKUP("worthwhile-backup", "worthwhile.backup.title", "/plugins/servlet/worthwhile/admin/backup"),
    RATES("worthwhile-rates", "worthwhile.rates.title", "/plugins/servlet/worthwhile/admin/rates");

    private final String linkId;
    private final String titleKey;
    private final String address;

    AdministrationPage(String linkId, String titleKey, String address) {
        this.linkId = linkId;
        this.titleKey = titleKey;
        this.address = address;
    }

    /** The entry of the sidebar that is highlighted. */
    String linkId() {
        return linkId;
    }

    String titleKey() {
        return titleKey;
    }

    /** Below the context path. */
    String address() {
        return address;
    }
}
