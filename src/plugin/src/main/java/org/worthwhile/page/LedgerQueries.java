package org.worthwhile.page;

import java.util.function.UnaryOperator;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.usecase.ledger.LedgerRequest;

/** Reads which entries somebody asks for from the address: the same words for pages, exports and screens. */
public final class LedgerQueries {

    static final int PER_PAGE = 25;

    private LedgerQueries() {
    }

    /** @param parameters the first value of each, null when absent */
    public static LedgerRequest read(String projectKey, UnaryOperator<String> parameters) {
        QueryFields fields = new QueryFields(parameters);
        LedgerRequest request = LedgerRequest.ofProject(projectKey)
                .from(fields.text("from"))
                .to(fields.text("to"))
                .author(fields.text("author"))
                .issue(fields.text("issue"))
                .pricing(fields.oneOf("pricing", Pricing.values()).orElse(Pricing.EITHER))
                .order(fields.oneOf("order", LedgerOrder.values()).orElse(LedgerOrder.LATEST_FIRST))
                .page(fields.wholeNumber(QueryFields.START).orElse(0L), fields.smallNumber("limit", PER_PAGE))
                .build();
        fields.refuseProblems();
        return request;
    }

    static long start(UnaryOperator<String> parameters) {
        return Math.max(0, new QueryFields(parameters).wholeNumber(QueryFields.START).orElse(0L));
    }
}
