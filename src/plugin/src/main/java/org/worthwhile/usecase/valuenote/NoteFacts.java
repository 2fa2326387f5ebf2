package org.worthwhile.usecase.valuenote;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.ValueNote;

/** A note as named texts for the audit trail; what the note does not have is left out. */
final class NoteFacts {

    private NoteFacts() { }

    static Map<String, String> of(ValueNote note) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("version", Long.toString(note.version()));
        facts.put("state", note.state().name());
        facts.put("side", note.side().name());
        facts.put("links", links(note));
        putStatement(facts, note);
        putValuation(facts, note);
        return facts;
    }

    private static void putStatement(Map<String, String> facts, ValueNote note) {
        facts.put("customer", Long.toString(note.customer().value()));
        note.contact().ifPresent(contact -> facts.put("contact", Long.toString(contact.value())));
        facts.put("words", note.words().text());
        facts.put("saidOn", note.saidOn().toString());
    }

    private static void putValuation(Map<String, String> facts, ValueNote note) {
        facts.put("reading", note.reading().text());
        put(facts, "low", note.estimate().flatMap(Estimate::low));
        put(facts, "likely", note.estimate().flatMap(Estimate::likely));
        put(facts, "high", note.estimate().flatMap(Estimate::high));
        note.confidence().ifPresent(confidence -> facts.put("confidence", Integer.toString(confidence.percent())));
    }

    private static void put(Map<String, String> facts, String name, Optional<Money> figure) {
        figure.ifPresent(money -> facts.put(name, money.toString()));
    }

    private static String links(ValueNote note) {
        return note.links().stream()
                .map(link -> link.issueId() + ":" + link.share().basisPoints())
                .collect(Collectors.joining(" "));
    }
}
