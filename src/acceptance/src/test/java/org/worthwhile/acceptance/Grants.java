package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.NoteBody.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.ObjectNode;

/** Rights as an administrator decides about them, in one project or everywhere. */
final class Grants {

    private static final List<String> RIGHTS = List.of("VIEW_VALUE", "EDIT_VALUE", "VIEW_HOURS", "VIEW_BUDGET", "EDIT_BUDGET", "VIEW_RATES", "EDIT_RATES", "ADMINISTER");

    private final RestClient admin;
    private final String path;

    private Grants(RestClient admin, String path) {
        this.admin = admin;
        this.path = path;
    }

    static Grants in(String project, RestClient admin) {
        return new Grants(admin, "/projects/" + project + "/permissions");
    }

    /** Where no project says otherwise. */
    static Grants everywhere(RestClient admin) {
        return new Grants(admin, "/permissions");
    }

    /** This right to these holders, such as {@code group:sales}, and to nobody else; the other rights stay as they are. */
    void give(String right, String... holders) {
        ask(right, holders).expect(200);
    }

    /** What the server says to {@link #give}. */
    Answer ask(String right, String... holders) {
        return ask(Map.of(right, List.of(holders)));
    }

    /** Holders by rights; the other rights stay as they are. */
    void give(Map<String, List<String>> holders) {
        ask(holders).expect(200);
    }

    /** These to one holder and nothing to anybody else, whoever the default would be. */
    void only(String holder, List<String> rights) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        RIGHTS.forEach(right -> holders.put(right, rights.contains(right) ? List.of(holder) : List.of()));
        give(holders);
    }

    /** Everything to whoever the default says. */
    void asByDefault() {
        ObjectNode body = object();
        ArrayNode grants = body.putArray("grants");
        for (String right : RIGHTS) {
            ObjectNode grant = grants.addObject();
            grant.put("right", right);
            grant.put("inherit", true);
        }
        admin.put(path, body).expect(200);
    }

    private Answer ask(Map<String, List<String>> holders) {
        ObjectNode body = object();
        ArrayNode grants = body.putArray("grants");
        holders.forEach((right, some) -> {
            ObjectNode grant = grants.addObject();
            grant.put("right", right);
            some.forEach(grant.putArray("holders")::add);
        });
        return admin.put(path, body);
    }
}
