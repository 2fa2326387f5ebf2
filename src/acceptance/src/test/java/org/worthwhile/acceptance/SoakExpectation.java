package org.worthwhile.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reckons every figure again, from the tracker's tables and from what people know they wrote; nothing of the product is asked or used. */
final class SoakExpectation {

    /** A worklog at its price. */
    private record Priced(SoakTracker.Work work, SoakTracker.Issue issue, SoakMoney cost) {
    }

    private final SoakRecords records;
    private final Map<Long, SoakTracker.Issue> issues;
    private final List<Priced> work;
    private final SoakFigures figures = new SoakFigures();

    /** @param today work of later days does not count yet */
    SoakExpectation(SoakTracker tracker, SoakRecords records, LocalDate today) {
        this.records = records;
        this.issues = tracker.issuesById();
        this.work = tracker.work().stream().filter(done -> !done.day().isAfter(today)).map(this::priced).toList();
    }

    /** @param chosen issues that are looked at one by one */
    SoakFigures figures(Collection<String> projects, Collection<SoakTracker.Issue> chosen) {
        projects.forEach(this::project);
        portfolio(projects);
        chosen.forEach(this::issue);
        return figures;
    }

    private Priced priced(SoakTracker.Work done) {
        SoakTracker.Issue issue = issues.get(done.issueId());
        SoakMoney cost = rate(done, issue.project())
                .map(rate -> SoakMoney.of(rate.currency(), SoakMoney.costOf(done.seconds(), rate.minor()))).orElseGet(SoakMoney::new);
        return new Priced(done, issue, cost);
    }

    /** Person in project, then person, then everybody; of each the latest that is valid on the day. */
    private Optional<SoakRecords.Amount> rate(SoakTracker.Work done, String project) {
        return Stream.of(List.of(done.author(), project), List.of(done.author(), ""), List.of("", ""))
                .flatMap(level -> latest(level.get(0), level.get(1), done.day()).stream()).findFirst();
    }

    private Optional<SoakRecords.Amount> latest(String person, String project, LocalDate day) {
        return records.rates.keys().stream()
                .filter(key -> key.person().equals(person) && key.project().equals(project) && !LocalDate.parse(key.validFrom()).isAfter(day))
                .max((one, other) -> one.validFrom().compareTo(other.validFrom()))
                .map(key -> records.rates.of(key).orElseThrow().what());
    }

    private void project(String project) {
        List<Priced> own = work.stream().filter(done -> done.issue().project().equals(project)).toList();
        own.forEach(done -> figures.put(project + " entry " + done.work().id(), done.issue().key() + " " + done.work().author() + " " + done.work().day()
                + " " + done.work().seconds() + " s " + (done.cost().isEmpty() ? "unpriced" : done.cost())));
        figures.put(project + " ledger spent", spent(own));
        figures.put(project + " ledger count", own.size() + " entries, " + seconds(own) + " s, unpriced " + unpriced(own).size() + " entries, "
                + seconds(unpriced(own)) + " s");
        figures.put(project + " CSV spent", spent(own));
        figures.put(project + " CSV count", own.size());
        figures.put(project + " spent", spent(own));
        figures.put(project + " worked", seconds(own) + " s in " + own.size());
        budget(project, own);
        parts(project + " issue ", own, done -> done.issue().key());
        parts(project + " person ", own, done -> done.work().author());
        parts(project + " month ", own, done -> done.work().day().toString().substring(0, 7));
        List<SoakRecords.Note> notes = notesIn(project);
        figures.put(project + " expected value", value(notes));
        figures.put(project + " notes", notes.size() + ", without a figure "
                + notes.stream().filter(note -> !note.isWithdrawn() && !note.hasExpectedValue()).count());
        figures.put(project + " page lacks", "");
    }

    private void budget(String project, List<Priced> own) {
        records.budgets.of(project).ifPresent(budget -> {
            SoakMoney planned = budget.what().money();
            figures.put(project + " planned", planned + " at version " + budget.version());
            figures.put(project + " remaining", planned.minus(spent(own)));
        });
    }

    private void parts(String name, List<Priced> own, Function<Priced, String> part) {
        own.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()))
                .forEach((key, some) -> figures.put(name + key, spent(some) + "; " + seconds(some) + " s"));
    }

    private void portfolio(Collection<String> projects) {
        SoakMoney value = new SoakMoney();
        SoakMoney planned = new SoakMoney();
        SoakMoney spent = new SoakMoney();
        for (String project : projects) {
            SoakMoney itsValue = value(notesIn(project));
            SoakMoney itsPlan = records.budgets.of(project).map(budget -> budget.what().money()).orElseGet(SoakMoney::new);
            SoakMoney itsCost = spent(work.stream().filter(done -> done.issue().project().equals(project)).toList());
            boolean onlyElsewhere = !itsCost.isEmpty() && !itsPlan.sharesCurrencyWith(itsCost);
            figures.put("portfolio " + project, "value " + itsValue + "; planned " + itsPlan + "; spent " + itsCost + "; remaining "
                    + (onlyElsewhere ? "" : itsPlan.minus(itsCost)));
            value.add(itsValue);
            planned.add(itsPlan);
            spent.add(itsCost);
        }
        total("value", value);
        total("planned", planned);
        total("spent", spent);
    }

    private void total(String what, SoakMoney total) {
        for (String currency : total.currencies()) {
            figures.put("portfolio in " + currency + " " + what, SoakMoney.text(currency, total.in(currency)));
        }
    }

    private void issue(SoakTracker.Issue issue) {
        Set<Long> family = Stream.concat(Stream.of(issue), issues.values().stream().filter(other -> other.parent().filter(id -> id == issue.id()).isPresent()))
                .map(SoakTracker.Issue::id).collect(Collectors.toSet());
        List<Priced> own = work.stream().filter(done -> family.contains(done.issue().id())).toList();
        SoakMoney planned = planned(issue.id(), family);
        List<SoakRecords.Note> notes = allNotes().stream().filter(note -> note.issue().filter(family::contains).isPresent()).toList();
        figures.put("issue " + issue.key(), "planned " + planned + "; spent " + spent(own) + "; remaining " + planned.minus(spent(own))
                + "; value " + value(notes) + "; " + seconds(own) + " s; unpriced " + unpriced(own).size());
        List<SoakRecords.Note> itsOwn = notes.stream().filter(note -> note.issue().filter(id -> id == issue.id()).isPresent()).toList();
        fields(issue, value(itsOwn), spent(own));
        figures.put("issue " + issue.key() + " notes", itsOwn.size() + "; " + value(itsOwn));
    }

    /** Of the issue alone, in the currency of the project's budget; what is left includes sub-tasks, but only the issue's own plan. */
    private void fields(SoakTracker.Issue issue, SoakMoney value, SoakMoney costOfFamily) {
        String currency = records.budgets.of(issue.project()).orElseThrow().what().currency();
        SoakMoney cost = spent(work.stream().filter(done -> done.issue().id() == issue.id()).toList());
        SoakMoney plan = plan(issue.id());
        boolean comparable = costOfFamily.isEmpty() || plan.asField(currency).equals("nothing") || !costOfFamily.asField(currency).equals("nothing");
        figures.put("issue " + issue.key() + " field customer-value", value.asField(currency));
        figures.put("issue " + issue.key() + " field budget-spent", cost.asField(currency));
        figures.put("issue " + issue.key() + " field budget-remaining", comparable ? plan.minus(costOfFamily).asField(currency) : "nothing");
    }

    /** The issue's own plan, or the plans of its sub-tasks. */
    private SoakMoney planned(long issue, Set<Long> family) {
        SoakMoney own = plan(issue);
        SoakMoney below = new SoakMoney();
        family.stream().filter(id -> id != issue).forEach(id -> below.add(plan(id)));
        return own.isEmpty() ? below : own;
    }

    private SoakMoney plan(long issue) {
        return records.plans.of(issue).map(plan -> plan.what().money()).orElseGet(SoakMoney::new);
    }

    /** Those that can still be seen: of projects, and of issues that are still there, wherever. */
    private List<SoakRecords.Note> notesIn(String project) {
        List<SoakRecords.Note> found = new ArrayList<>();
        records.notes.values().forEach(notes -> notes.keys().stream().filter(words -> records.projectOfNote.get(words).equals(project))
                .map(words -> notes.of(words).orElseThrow().what())
                .filter(note -> note.issue().filter(id -> !issues.containsKey(id)).isEmpty()).forEach(found::add));
        return found;
    }

    private List<SoakRecords.Note> allNotes() {
        return records.notes.values().stream().flatMap(notes -> notes.all().stream()).map(SoakRecord.Stored::what).toList();
    }

    private static SoakMoney value(List<SoakRecords.Note> notes) {
        SoakMoney value = new SoakMoney();
        notes.stream().filter(note -> !note.isWithdrawn() && note.hasExpectedValue())
                .forEach(note -> value.add(note.likely().currency(), SoakMoney.weighed(note.likely().minor(), note.confidence().orElseThrow())));
        return value;
    }

    private static SoakMoney spent(List<Priced> some) {
        SoakMoney spent = new SoakMoney();
        some.forEach(done -> spent.add(done.cost()));
        return spent;
    }

    private static List<Priced> unpriced(List<Priced> some) {
        return some.stream().filter(done -> done.cost().isEmpty()).toList();
    }

    private static long seconds(List<Priced> some) {
        return some.stream().mapToLong(done -> done.work().seconds()).sum();
    }
}
