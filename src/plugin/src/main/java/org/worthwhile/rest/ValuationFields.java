package org.worthwhile.rest;

import java.util.Locale;
import org.worthwhile.usecase.valuenote.ValuationRequest;

/** The fields that adding and revising a note have in common: reading, estimate, confidence, typed. */
final class ValuationFields {

    private ValuationFields() {
    }

    /** @param language of the reader, in which amounts are read when they come as somebody typed them */
    static ValuationRequest read(JsonFields body, Locale language) {
        JsonFields estimate = body.part("estimate");
        return ValuationRequest.builder()
                .reading(body.text("reading"))
                .currency(estimate.text("currency"))
                .low(estimate.text("low"))
                .likely(estimate.text("likely"))
                .high(estimate.text("high"))
                .confidence(body.numberOrText("confidence"))
                .amountsTypedIn(body.isTrue("typed") ? language : null)
                .build();
    }
}
