package org.worthwhile.acceptance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Custom fields of the app as an administrator makes them on the pages of the local Jira, on the screen and in the index. */
final class AppFields {

    /** Kinds, as types are named by them. */
    static final String VALUE = "customer-value";
    static final String CUSTOMER = "customer";
    static final String SPENT = "budget-spent";
    static final String REMAINING = "budget-remaining";

    private static final String APP = "org.worthwhile.jira:";
    private static final String INDEXING = "/secure/admin/jira/IndexAdmin.jspa";

    private final RestClient admin;
    private final List<String> made = new ArrayList<>();

    private AppFields(RestClient admin) {
        this.admin = admin;
    }

    static AppFields of(URI address) {
        return new AppFields(RestClient.as(address, "admin"));
    }

    /** By which only those find who may see its figures; gives its id, such as {@code customfield_10000}. */
    String closed(String kind, String name, String... projects) {
        return make(kind, name, searcher(kind, ""), projects);
    }

    /** By which everybody finds and sorts who sees the issues. */
    String open(String kind, String name, String... projects) {
        return make(kind, name, searcher(kind, "open-"), projects);
    }

    private static String searcher(String kind, String prefix) {
        return APP + prefix + (kind.equals(CUSTOMER) ? "customer" : "amount") + "-searcher";
    }

    private String make(String kind, String name, String searcher, String... projects) {
        List<Object> form = new ArrayList<>(List.of("fieldType", APP + kind + "-field", "fieldName", name));
        Stream.of(projects).forEach(project -> form.addAll(List.of("projects", idOf(project))));
        String id = admin.submit("/secure/admin/CreateCustomField.jspa", form.toArray()).expect(302).findInLocation("fieldId=(customfield_\\d+)");
        made.add(id);
        admin.submit("/secure/admin/EditCustomField.jspa", "id", id, "fieldName", name, "searcher", searcher).expect(302);
        admin.submit("/secure/admin/AssociateFieldToScreens.jspa", "fieldId", id, "associatedScreens", "1").expect(302);
        return id;
    }

    private String idOf(String project) {
        return admin.page("/secure/admin/CreateCustomField!default.jspa").expect(200).projectOption(project);
    }

    /** Has everything indexed again and waits for the end. */
    void index() {
        admin.submit(INDEXING, "project", "").expect(302);
        Soon.see("The end of indexing", () -> admin.page(INDEXING).expect(200).body(), page -> page.contains("data-state=\"done\""));
    }

    void removeAll() {
        made.forEach(id -> admin.submit("/secure/admin/DeleteCustomField.jspa", "id", id).expect(302));
        made.clear();
    }
}
