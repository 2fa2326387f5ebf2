package org.worthwhile.rest;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.grant.GrantRequest;
import org.worthwhile.usecase.grant.GrantRights;

/** Decides who holds rights, as the body of a request says: all that it lists, or nothing. */
@Named
class GrantActs {

    private static final String EVERYWHERE = null;

    private final GrantRights grantRights;
    private final Transactions transactions;
    private final CurrentReader reader;

    @Inject
    GrantActs(GrantRights grantRights, Transactions transactions, CurrentReader reader) {
        this.grantRights = grantRights;
        this.transactions = transactions;
        this.reader = reader;
    }

    void grantEverywhere(InputStream body) {
        grantInProject(EVERYWHERE, body);
    }

    void grantInProject(String projectKey, InputStream body) {
        JsonFields fields = JsonBody.read(body);
        List<GrantRequest> requests = fields.parts("grants").stream()
                .map(grant -> request(projectKey, grant)).collect(Collectors.toList());
        fields.refuseProblems();
        transactions.perform(() -> grantRights.grant(reader.person(), requests));
    }

    private static GrantRequest request(String projectKey, JsonFields grant) {
        String right = grant.text("right");
        List<String> holders = grant.texts("holders");
        GrantRequest request = grant.isTrue("inherit") ? GrantRequest.inherit(projectKey, right) : GrantRequest.to(projectKey, right, holders);
        return grant.textsIfGiven("seen").map(request::seeing).orElse(request);
    }
}
