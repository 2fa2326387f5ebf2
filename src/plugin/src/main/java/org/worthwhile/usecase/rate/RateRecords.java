package org.worthwhile.usecase.rate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Repricing;

/** Writes changes of rates, and the re-pricing that follows, into the audit trail. */
@Named
public class RateRecords {

    /** In the name of which project a rate for all projects is changed. */
    static final long NO_PROJECT = 0;
    private static final String SUBJECT = "rate";

    private final AuditTrail trail;

    @Inject
    public RateRecords(AuditTrail trail) {
        this.trail = trail;
    }

    void changed(RateId id, RateChange change, Stamp stamp) {
        AuditEntry.Builder entry = AuditEntry.about(SUBJECT, id.value()).by(stamp.by(), stamp.at())
                .inProject(change.level().projectId().orElse(NO_PROJECT)).action(action(change));
        change.before().ifPresent(rate -> entry.before(text(rate.terms())));
        change.after().ifPresent(terms -> entry.after(text(terms)));
        trail.record(entry.build());
    }

    /** Who added or last changed each of them, and when. */
    Map<RateId, Stamp> lastSet(Collection<Rate> rates) {
        List<Long> ids = rates.stream().map(rate -> rate.id().value()).collect(Collectors.toList());
        return trail.latest(SUBJECT, ids).entrySet().stream()
                .collect(Collectors.toMap(entry -> RateId.of(entry.getKey()), Map.Entry::getValue));
    }

    void repriced(Repricing act, Stamp stamp) {
        trail.record(AuditEntry.about("repricing", act.id()).by(stamp.by(), stamp.at())
                .inProject(act.level().projectId().orElse(NO_PROJECT)).action("finished")
                .after(AuditText.of(Map.of("level", act.level().text(), "from", act.from().toString()))).build());
    }

    private static String action(RateChange change) {
        if (change.before().isEmpty()) {
            return "added";
        }
        return change.after().isEmpty() ? "removed" : "changed";
    }

    private static String text(RateTerms terms) {
        Map<String, String> facts = new HashMap<>();
        facts.put("level", terms.level().text());
        facts.put("validFrom", terms.validFrom().toString());
        facts.put("perHour", terms.cost().perHour().toString());
        return AuditText.of(facts);
    }
}
