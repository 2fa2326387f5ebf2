package org.worthwhile.acceptance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;

/** Adds, changes and removes rates of all levels, in several currencies. */
final class SoakBookkeeper extends SoakPerson {

    private static final int MOST = 40;
    private static final int LARGEST = 30_000;
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 5;
    private static final List<String> PEOPLE = List.of("", "dev", "petra", "otto", "admin");

    private final SoakRecord<SoakRecords.RateKey, SoakRecords.Amount> rates;

    SoakBookkeeper(SoakScene scene, String user) {
        super(scene, user);
        this.rates = scene.records().rates;
    }

    @Override
    void act(SoakDecision decision) {
        int kind = rates.keys().size() > MOST ? 9 : decision.below(10);
        SoakRecords.RateKey key = key(decision);
        SoakRecords.Amount amount = amount(decision);
        Optional<SoakRecords.RateKey> known = pick(decision, rates.keys());
        if (kind < 4 || known.isEmpty()) {
            add(decision, key, amount);
        } else if (kind < 7) {
            change(decision, known.get(), amount);
        } else if (kind < 8) {
            changeTwice(known.get(), amount, amount(decision));
        } else {
            remove(decision, known.get());
        }
    }

    private void add(SoakDecision decision, SoakRecords.RateKey key, SoakRecords.Amount amount) {
        if (rates.isFree(key)) {
            ObjectNode body = Books.rate(orNull(key.person()), orNull(key.project()), key.validFrom(), amount.currency(),
                    SoakMoney.text(amount.currency(), amount.minor()));
            taken(key, Optional.of(amount), ask(decision, "adds a rate", app -> app.post("/rates", body)));
        }
    }

    private void change(SoakDecision decision, SoakRecords.RateKey key, SoakRecords.Amount amount) {
        SoakRecord.Stored<SoakRecords.Amount> before = rates.of(key).orElseThrow();
        taken(key, Optional.of(amount), ask(decision, "changes a rate", app -> app.put("/rates/" + before.id(), change(key, before, amount))));
    }

    private void changeTwice(SoakRecords.RateKey key, SoakRecords.Amount one, SoakRecords.Amount two) {
        SoakRecord.Stored<SoakRecords.Amount> before = rates.of(key).orElseThrow();
        List<Optional<Answer>> answers = askBoth("changes a rate", app -> app.put("/rates/" + before.id(), change(key, before, one)),
                app -> app.put("/rates/" + before.id(), change(key, before, two)));
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            rates.doubt(key, Stream.of(one, two).map(Optional::of).toList());
        } else {
            taken(key, Optional.of(one), answers.get(0));
            taken(key, Optional.of(two), answers.get(1));
        }
    }

    private void remove(SoakDecision decision, SoakRecords.RateKey key) {
        SoakRecord.Stored<SoakRecords.Amount> before = rates.of(key).orElseThrow();
        taken(key, Optional.empty(), ask(decision, "removes a rate", app -> app.delete("/rates/" + before.id() + "?version=" + before.version())));
    }

    private void taken(SoakRecords.RateKey key, Optional<SoakRecords.Amount> after, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            rates.doubt(key, List.of(after));
        }
        answer.filter(SoakPerson::succeeded).ifPresent(done -> after.ifPresentOrElse(
                amount -> rates.keep(key, stored(done.json(), amount)), () -> rates.forget(key)));
    }

    private static SoakRecord.Stored<SoakRecords.Amount> stored(JsonNode rate, SoakRecords.Amount amount) {
        return new SoakRecord.Stored<>(rate.get("id").asLong(), rate.get("version").asLong(), amount);
    }

    private static ObjectNode change(SoakRecords.RateKey key, SoakRecord.Stored<SoakRecords.Amount> before, SoakRecords.Amount amount) {
        ObjectNode body = NoteBody.version(before.version());
        body.put("validFrom", key.validFrom());
        body.put("currency", amount.currency());
        body.put("perHour", SoakMoney.text(amount.currency(), amount.minor()));
        return body;
    }

    private SoakRecords.RateKey key(SoakDecision decision) {
        String person = PEOPLE.get(decision.below(PEOPLE.size()));
        boolean everywhere = decision.once(2) || person.isEmpty();
        String project = pick(decision, scene.projects()).orElseThrow();
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD).minusDays(decision.below(DAYS_BACK));
        return new SoakRecords.RateKey(person, everywhere ? "" : project, day.toString());
    }

    private static SoakRecords.Amount amount(SoakDecision decision) {
        int which = decision.below(Integer.MAX_VALUE);
        return new SoakRecords.Amount(SoakMoney.CURRENCIES.get(which % SoakMoney.CURRENCIES.size()), (long) which / 7 % LARGEST);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
