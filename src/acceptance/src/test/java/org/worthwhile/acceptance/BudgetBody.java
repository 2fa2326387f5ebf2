package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.NoteBody.object;

import org.codehaus.jackson.node.ObjectNode;

/** The body of a request that sets a project's first budget or an issue's first plan: acceptable until a test changes something. */
final class BudgetBody {

    private final ObjectNode json = object();

    static BudgetBody aPlan(String amount) {
        return new BudgetBody().version(0).with("currency", "EUR").with("amount", amount);
    }

    static BudgetBody aBudget(String amount) {
        return aPlan(amount).with("from", "2026-01-01").with("to", "2027-12-31").with("reason", "The customer agreed.");
    }

    /** The one that is to be replaced. */
    BudgetBody version(long version) {
        json.put("version", version);
        return this;
    }

    BudgetBody with(String field, String value) {
        json.put(field, value);
        return this;
    }

    ObjectNode json() {
        return json;
    }
}
