package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.NoteBody.object;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.ObjectNode;

/** Rights in one project as an administrator decides about them, all at once. */
final class Grants {

    private static final List<String> RIGHTS = List.of("VIEW_VALUE", "EDIT_VALUE", "VIEW_HOURS", "VIEW_BUDGET", "EDIT_BUDGET", "VIEW_RATES", "EDIT_RATES", "ADMINISTER");

    private final RestClient admin;
    private final String project;

    private Grants(RestClient admin, String project) {
        this.admin = admin;
        this.project = project;
    }

    static Grants in(String project, RestClient admin) {
        return new Grants(admin, project);
    }

    /** These to one holder, such as {@code group:sales}, and nothing to anybody else, whoever the default would be. */
    void only(String holder, List<String> rights) {
        decide((right, grant) -> {
            ArrayNode holders = grant.putArray("holders");
            Stream.of(holder).filter(given -> rights.contains(right)).forEach(holders::add);
        });
    }

    /** To whoever the default says. */
    void asByDefault() {
        decide((right, grant) -> grant.put("inherit", true));
    }

    private void decide(BiConsumer<String, ObjectNode> decision) {
        ObjectNode body = object();
        ArrayNode grants = body.putArray("grants");
        for (String right : RIGHTS) {
            ObjectNode grant = grants.addObject();
            grant.put("right", right);
            decision.accept(right, grant);
        }
        admin.put("/projects/" + project + "/permissions", body).expect(200);
    }
}
