package org.worthwhile.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.codehaus.jackson.JsonNode;

/** Finds out what became of the requests that nobody answered, once all is quiet. */
final class SoakSettlement {

    private final SoakScene scene;
    private final RestClient admin;
    private final Set<Long> issues;

    SoakSettlement(SoakScene scene) {
        this.scene = scene;
        this.admin = scene.nodes().all().get(0).as("admin");
        this.issues = scene.tracker().issuesById().keySet();
    }

    /** Answers what cannot have come of any of them. */
    List<String> settle() {
        SoakRecords records = scene.records();
        forgetWhatWentWithItsIssue(records);
        List<String> wrong = new ArrayList<>(records.rates.settle(this::rate));
        wrong.addAll(records.budgets.settle(this::budget));
        wrong.addAll(records.plans.settle(this::plan));
        records.notes.values().forEach(notes -> wrong.addAll(notes.settle(this::note)));
        return wrong;
    }

    private void forgetWhatWentWithItsIssue(SoakRecords records) {
        records.plans.forgetIf((issue, plan) -> !issues.contains(issue));
        records.notes.values().forEach(notes -> notes.forgetIf(
                (words, note) -> note.flatMap(SoakRecords.Note::issue).filter(issue -> !issues.contains(issue)).isPresent()));
    }

    private Optional<SoakRecord.Stored<SoakRecords.Amount>> rate(SoakRecords.RateKey key) {
        for (JsonNode rate : admin.get("/rates").expect(200).json().get("rates")) {
            SoakRecords.RateKey found = new SoakRecords.RateKey(rate.path("level").path("person").path("key").asText(), rate.path("level").path("project").asText(),
                    rate.path("validFrom").asText());
            if (found.equals(key)) {
                return Optional.of(stored(rate.path("id").asLong(), rate.path("version").asLong(), rate.path("perHour")));
            }
        }
        return Optional.empty();
    }

    private Optional<SoakRecord.Stored<SoakRecords.Amount>> budget(String project) {
        JsonNode latest = admin.get(Paths.budgetOfProject(project)).expect(200).json().path("budgets").path(0);
        return latest.isObject() ? Optional.of(stored(0, latest.path("version").asLong(), latest.path("amount"))) : Optional.empty();
    }

    private Optional<SoakRecord.Stored<SoakRecords.Amount>> plan(long issue) {
        JsonNode plan = admin.get(Paths.budgetOf(scene.tracker().issuesById().get(issue).key())).expect(200).json().path("plan");
        return plan.isObject() ? Optional.of(stored(0, plan.path("version").asLong(), plan.path("amount"))) : Optional.empty();
    }

    private Optional<SoakRecord.Stored<SoakRecords.Note>> note(String words) {
        for (String project : scene.projects()) {
            String path = "/projects/" + project + "/value-notes?text=" + Paths.encoded(words);
            JsonNode note = admin.get(path).expect(200).json().path("notes").path(0);
            if (note.isObject()) {
                scene.records().projectOfNote.put(words, project);
                return Optional.of(new SoakRecord.Stored<>(note.path("id").asLong(), note.path("version").asLong(), note(note)));
            }
        }
        return Optional.empty();
    }

    private SoakRecords.Note note(JsonNode note) {
        Optional<Long> issue = scene.tracker().issues().stream().filter(found -> found.key().equals(note.path("issueKey").asText()))
                .map(SoakTracker.Issue::id).findFirst();
        JsonNode estimate = note.path("estimate");
        SoakRecords.Amount likely = estimate.has("likely")
                ? new SoakRecords.Amount(estimate.path("currency").asText(), SoakMoney.minor(estimate.path("likely"))) : SoakRecords.Amount.NONE;
        Optional<Integer> confidence = note.has("confidence") ? Optional.of(note.path("confidence").asInt()) : Optional.empty();
        return new SoakRecords.Note(issue, likely, confidence, note.path("state").asText().equals("WITHDRAWN"));
    }

    private static SoakRecord.Stored<SoakRecords.Amount> stored(long id, long version, JsonNode amount) {
        return new SoakRecord.Stored<>(id, version, amount.isObject()
                ? new SoakRecords.Amount(amount.path("currency").asText(), SoakMoney.minor(amount.path("amount"))) : SoakRecords.Amount.NONE);
    }
}
