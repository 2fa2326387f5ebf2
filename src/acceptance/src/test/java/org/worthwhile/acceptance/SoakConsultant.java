package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.NoteBody.aNote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;

/** Writes down what customers say about issues and projects, revises it, takes it back and reinstates it. */
final class SoakConsultant extends SoakPerson {

    private static final int LARGEST = 50_000_000;

    private final SoakRecord<String, SoakRecords.Note> notes;
    private int written;

    SoakConsultant(SoakScene scene, String user) {
        super(scene, user);
        this.notes = scene.records().notesOf(user);
    }

    @Override
    void act(SoakDecision decision) {
        int kind = decision.below(10);
        SoakRecords.Amount likely = amount(decision);
        Optional<Integer> confidence = decision.once(6) ? Optional.empty() : Optional.of(decision.below(101));
        Optional<String> words = pick(decision, notes.keys());
        if (kind < 4 || words.isEmpty()) {
            add(decision, likely, confidence);
        } else if (kind < 7) {
            revise(decision, words.get(), likely, confidence);
        } else if (kind < 8) {
            reviseTwice(words.get(), likely, amount(decision), confidence);
        } else {
            turn(decision, words.get());
        }
    }

    private void add(SoakDecision decision, SoakRecords.Amount likely, Optional<Integer> confidence) {
        String words = String.format("%s heard this as number %06d.", user, ++written);
        boolean onProject = decision.once(4);
        Optional<SoakTracker.Issue> issue = pick(decision, onProject ? List.of() : scene.issues(null));
        String project = pick(decision, scene.projects()).orElseThrow();
        NoteBody body = aNote().words(words);
        valuation(body.json(), likely, confidence);
        String path = issue.map(on -> Paths.notesOf(on.key())).orElse("/projects/" + project + "/value-notes");
        SoakRecords.Note note = new SoakRecords.Note(issue.map(SoakTracker.Issue::id), likely, confidence, false);
        Optional<Answer> answer = ask(decision, "adds a note", app -> app.post(path, body.json()));
        if (answer.isEmpty()) {
            notes.doubt(words, List.of(Optional.of(note)));
        }
        answer.filter(SoakPerson::succeeded).map(Answer::json).ifPresent(added -> {
            scene.records().projectOfNote.put(words, added.get("projectKey").asText());
            notes.keep(words, stored(added, note));
        });
    }

    private void revise(SoakDecision decision, String words, SoakRecords.Amount likely, Optional<Integer> confidence) {
        SoakRecord.Stored<SoakRecords.Note> before = notes.of(words).orElseThrow();
        SoakRecords.Note after = before.what().revised(likely, confidence);
        taken(words, after, ask(decision, "revises a note", app -> app.put(Paths.note(before.id()), revision(before, after))));
    }

    private void reviseTwice(String words, SoakRecords.Amount likely, SoakRecords.Amount other, Optional<Integer> confidence) {
        SoakRecord.Stored<SoakRecords.Note> before = notes.of(words).orElseThrow();
        SoakRecords.Note one = before.what().revised(likely, confidence);
        SoakRecords.Note two = before.what().revised(other, confidence);
        List<Optional<Answer>> answers = askBoth("revises a note", app -> app.put(Paths.note(before.id()), revision(before, one)),
                app -> app.put(Paths.note(before.id()), revision(before, two)));
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            notes.doubt(words, Stream.of(one, two).map(Optional::of).toList());
        } else {
            taken(words, one, answers.get(0));
            taken(words, two, answers.get(1));
        }
    }

    private void turn(SoakDecision decision, String words) {
        SoakRecord.Stored<SoakRecords.Note> before = notes.of(words).orElseThrow();
        String act = before.what().isWithdrawn() ? "reinstate" : "withdraw";
        taken(words, before.what().turned(), ask(decision, act + "s a note",
                app -> app.post(Paths.note(before.id()) + "/" + act, NoteBody.version(before.version()))));
    }

    private void taken(String words, SoakRecords.Note after, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            notes.doubt(words, List.of(Optional.of(after)));
        }
        answer.filter(SoakPerson::succeeded).ifPresent(saved -> notes.keep(words, stored(saved.json(), after)));
    }

    private static SoakRecord.Stored<SoakRecords.Note> stored(JsonNode note, SoakRecords.Note what) {
        return new SoakRecord.Stored<>(note.get("id").asLong(), note.get("version").asLong(), what);
    }

    private static ObjectNode revision(SoakRecord.Stored<SoakRecords.Note> before, SoakRecords.Note after) {
        return valuation(NoteBody.version(before.version()), after.likely(), after.confidence());
    }

    private static ObjectNode valuation(ObjectNode body, SoakRecords.Amount likely, Optional<Integer> confidence) {
        body.remove(List.of("estimate", "confidence"));
        if (likely.minor() != null) {
            ObjectNode estimate = NoteBody.object("currency", likely.currency());
            estimate.put("likely", SoakMoney.text(likely.currency(), likely.minor()));
            body.put("estimate", estimate);
        }
        confidence.ifPresent(percent -> body.put("confidence", percent));
        return body;
    }

    /** Mostly a gain, now and then a loss or nothing that anybody can name. */
    private static SoakRecords.Amount amount(SoakDecision decision) {
        int which = decision.below(Integer.MAX_VALUE);
        String currency = SoakMoney.CURRENCIES.get(which % SoakMoney.CURRENCIES.size());
        long minor = which / 7 % LARGEST - LARGEST / 10;
        return which % 11 == 0 ? SoakRecords.Amount.NONE : new SoakRecords.Amount(currency, minor);
    }
}
