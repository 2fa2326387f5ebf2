package org.worthwhile.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.codehaus.jackson.node.ObjectNode;

/** Sets budgets of projects and plans of issues, and takes plans back. */
final class SoakController extends SoakPerson {

    private static final int LARGEST = 90_000_000;
    private static final SoakRecord.Stored<SoakRecords.Amount> NEVER = new SoakRecord.Stored<>(0, 0, SoakRecords.Amount.NONE);

    SoakController(SoakScene scene, String user) {
        super(scene, user);
    }

    @Override
    void act(SoakDecision decision) {
        int kind = decision.below(10);
        SoakRecords.Amount amount = amount(decision);
        SoakRecords.Amount other = amount(decision);
        String project = pick(decision, scene.projects()).orElseThrow();
        Optional<SoakTracker.Issue> issue = pick(decision, scene.issues(null)).filter(found -> !scene.records().plans.isDoubtful(found.id()));
        if (kind < 3 && !scene.records().budgets.isDoubtful(project)) {
            setBudget(decision, kind == 0, project, amount, other);
        } else if (issue.isPresent()) {
            plan(decision, kind == 3, issue.get(), kind == 4 ? SoakRecords.Amount.NONE : amount, other);
        }
    }

    private void setBudget(SoakDecision decision, boolean twice, String project, SoakRecords.Amount one, SoakRecords.Amount two) {
        String path = Paths.budgetOfProject(project);
        long version = scene.records().budgets.of(project).orElse(NEVER).version();
        set(decision, twice, "a budget", scene.records().budgets, project, version, List.of(one, two), amount -> app -> app.put(path, budget(version, amount)));
    }

    private void plan(SoakDecision decision, boolean twice, SoakTracker.Issue issue, SoakRecords.Amount one, SoakRecords.Amount two) {
        String path = Paths.budgetOf(issue.key());
        long version = scene.records().plans.of(issue.id()).orElse(NEVER).version();
        set(decision, twice, "a plan", scene.records().plans, issue.id(), version, List.of(one, two), amount -> app -> app.put(path, plan(version, amount)));
    }

    /** @param amounts the second one is set at the same time when it is set twice */
    private <K extends Comparable<K>> void set(SoakDecision decision, boolean twice, String what, SoakRecord<K, SoakRecords.Amount> record, K key, long version,
            List<SoakRecords.Amount> amounts, Function<SoakRecords.Amount, Function<RestClient, Answer>> setting) {
        Function<RestClient, Answer> first = setting.apply(amounts.get(0));
        List<Optional<Answer>> answers = twice ? askBoth("sets " + what, first, setting.apply(amounts.get(1))) : List.of(ask(decision, "sets " + what, first));
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            record.doubt(key, amounts.stream().map(Optional::of).toList());
        } else {
            for (int i = 0; i < answers.size(); i++) {
                if (succeeded(answers.get(i).orElseThrow())) {
                    record.keep(key, new SoakRecord.Stored<>(0, version + 1, amounts.get(i)));
                }
            }
        }
    }

    static ObjectNode budget(long version, SoakRecords.Amount amount) {
        return in(amount, BudgetBody.aBudget(SoakMoney.text(amount.currency(), amount.minor())), version);
    }

    private static ObjectNode plan(long version, SoakRecords.Amount amount) {
        return amount.minor() == null ? NoteBody.version(version) : in(amount, BudgetBody.aPlan(SoakMoney.text(amount.currency(), amount.minor())), version);
    }

    private static ObjectNode in(SoakRecords.Amount amount, BudgetBody body, long version) {
        return body.version(version).with("currency", amount.currency()).json();
    }

    private static SoakRecords.Amount amount(SoakDecision decision) {
        int which = decision.below(Integer.MAX_VALUE);
        return new SoakRecords.Amount(SoakMoney.CURRENCIES.get(which % SoakMoney.CURRENCIES.size()), (long) which / 7 % LARGEST);
    }
}
