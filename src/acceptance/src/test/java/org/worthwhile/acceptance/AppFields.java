package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String screens = admin.submit("/secure/admin/CreateCustomField.jspa", form.toArray()).expect(302).header("Location");
        String id = find("fieldId=(customfield_\\d+)", screens);
        made.add(id);
        admin.submit("/secure/admin/EditCustomField.jspa", "id", id, "fieldName", name, "searcher", searcher).expect(302);
        admin.submit("/secure/admin/AssociateFieldToScreens.jspa", "fieldId", id, "associatedScreens", "1").expect(302);
        return id;
    }

    private String idOf(String project) {
        return find("<option value=\"(\\d+)\"[^>]*>[^<]*\\(" + project + "\\)", admin.page("/secure/admin/CreateCustomField!default.jspa").expect(200).body());
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

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
