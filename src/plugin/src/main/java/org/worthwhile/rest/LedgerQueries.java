package org.worthwhile.rest;

import javax.ws.rs.core.UriInfo;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.usecase.ledger.LedgerRequest;

/** Reads which entries somebody asks for from the address: the same words for pages, exports and screens. */
final class LedgerQueries {

    private static final int PER_PAGE = 50;

    private LedgerQueries() {
    }

    static LedgerRequest read(String projectKey, UriInfo address) {
        QueryFields fields = new QueryFields(address);
        LedgerRequest request = LedgerRequest.ofProject(projectKey)
                .from(fields.text("from"))
                .to(fields.text("to"))
                .author(fields.text("author"))
                .issue(fields.text("issue"))
                .pricing(fields.oneOf("pricing", Pricing.values()).orElse(Pricing.EITHER))
                .order(fields.oneOf("order", LedgerOrder.values()).orElse(LedgerOrder.LATEST_FIRST))
                .page(fields.wholeNumber("start").orElse(0L), fields.smallNumber("limit", PER_PAGE))
                .build();
        fields.refuseProblems();
        return request;
    }
}
