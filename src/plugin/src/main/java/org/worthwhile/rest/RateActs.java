package org.worthwhile.rest;

import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.rate.PreviewRateChange;
import org.worthwhile.usecase.rate.RateChangePreview;
import org.worthwhile.usecase.rate.RateRequest;
import org.worthwhile.usecase.rate.RemoveRate;
import org.worthwhile.usecase.rate.SaveRate;

/** What the current reader can do with rates: one line per use case, with the body of the request read for it. */
@Named
class RateActs {

    private final CurrentReader reader;
    private final SaveRate saveRate;
    private final RemoveRate removeRate;
    private final PreviewRateChange previewRateChange;

    @Inject
    RateActs(CurrentReader reader, SaveRate saveRate, RemoveRate removeRate, PreviewRateChange previewRateChange) {
        this.reader = reader;
        this.saveRate = saveRate;
        this.removeRate = removeRate;
        this.previewRateChange = previewRateChange;
    }

    Rate save(RateRequest request) {
        return saveRate.save(reader.person(), request);
    }

    void remove(long id, long version) {
        removeRate.remove(reader.person(), id, version);
    }

    boolean isRemoval(JsonFields body) {
        return body.isTrue("remove");
    }

    /** Of saving, or, when the body says <code>remove</code>, of removing the rate it names. */
    RateChangePreview preview(JsonFields body) {
        Optional<Person> who = reader.person();
        Optional<Long> id = body.wholeNumber("id");
        if (isRemoval(body)) {
            long rate = id.orElseGet(() -> body.required("id"));
            long version = body.version();
            body.refuseProblems();
            return previewRateChange.ofRemoving(who, rate, version);
        }
        return previewRateChange.ofSaving(who, id.map(rate -> changing(rate, body)).orElseGet(() -> adding(body)));
    }

    RateRequest adding(JsonFields body) {
        return request(RateRequest.adding().person(body.text("person")).project(body.text("project")), body);
    }

    RateRequest changing(long id, JsonFields body) {
        return request(RateRequest.changing(id, body.version()), body);
    }

    private RateRequest request(RateRequest.Builder request, JsonFields body) {
        Locale language = body.isTrue("typed") ? reader.locale() : null;
        request.validFrom(body.text("validFrom")).currency(body.text("currency")).perHour(body.text("perHour")).amountTypedIn(language);
        body.refuseProblems();
        return request.build();
    }
}
