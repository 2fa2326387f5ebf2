package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.NoteBody.object;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.ObjectNode;

/** Dashboards and saved filters of one person, made behind the screens; everybody who is logged in may see them. */
final class Dashboards {

    private static final String ITEM = "org.worthwhile.jira:value-and-budget";
    private static final String DOOR = "/rest/local-jira/1.0/";

    private final RestClient owner;

    private Dashboards(RestClient owner) {
        this.owner = owner;
    }

    static Dashboards of(URI address, String owner) {
        return new Dashboards(RestClient.as(address, owner));
    }

    /** One gadget for each of the preferences, side by side; gives the dashboard's id. */
    @SafeVarargs
    final long with(Map<String, String>... preferences) {
        ObjectNode dashboard = shared("Morning check " + UUID.randomUUID());
        ArrayNode gadgets = dashboard.putArray("gadgets");
        for (int i = 0; i < preferences.length; i++) {
            ObjectNode gadget = gadgets.addObject();
            gadget.put("item", ITEM);
            gadget.put("column", i % 2);
            ObjectNode values = gadget.putObject("preferences");
            preferences[i].forEach(values::put);
        }
        return owner.post(DOOR + "dashboards", dashboard).expect(201).json().get("id").asLong();
    }

    /** Gives the filter's id. */
    long filter(String name, String jql) {
        ObjectNode filter = shared(name);
        filter.put("jql", jql);
        return owner.post(DOOR + "filters", filter).expect(201).json().get("id").asLong();
    }

    void unshare(long filter, String name, String jql) {
        owner.submit("/secure/EditFilter.jspa", "filterId", filter, "name", name, "description", "", "jql", jql, "shares", "").expect(302);
    }

    void delete(long filter) {
        owner.submit("/secure/DeleteFilter.jspa", "filterId", filter).expect(302);
    }

    private static ObjectNode shared(String name) {
        ObjectNode thing = object("name", name);
        thing.putArray("shares").add("loggedin");
        return thing;
    }
}
