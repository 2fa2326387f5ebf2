package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.codehaus.jackson.JsonNode;

/** Rounds of people at work while an operator disturbs them; after each round all is quiet, and every figure is compared with an independent reckoning. */
final class Soak {

    private static final int STEPS = 14;
    private static final int ISSUES_AT_A_CHECK = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final long seed;
    private final SoakScene scene;
    private final List<SoakPerson> people;
    private final SoakOperator operator;
    private int rounds;
    private int inLineUnasked;
    private long figuresCompared;

    Soak(long seed, SoakScene scene) {
        this.seed = seed;
        this.scene = scene;
        this.people = List.of(new SoakWorker(scene, "dev"), new SoakWorker(scene, "petra"), new SoakWorker(scene, "otto"), new SoakIssueKeeper(scene, "admin"),
                new SoakConsultant(scene, "petra"), new SoakConsultant(scene, "otto"), new SoakBookkeeper(scene, "admin"), new SoakController(scene, "admin"));
        this.operator = new SoakOperator(scene);
    }

    /** At least two rounds. */
    void run(Duration length) {
        Instant end = Instant.now().plus(length);
        while (rounds < 2 || Instant.now().isBefore(end)) {
            round(new Random(seed + rounds));
            rounds++;
            check();
        }
    }

    String summary() {
        return rounds + " rounds and checks, " + figuresCompared + " figures compared on each node, " + inLineUnasked
                + " times all in line before the comparison with Jira was ordered\n" + scene.journal().summary();
    }

    /** Everybody has a source of chance of their own, so that nobody's decisions depend on how fast others are. */
    private void round(Random random) {
        scene.journal().remark("round " + rounds);
        AtomicBoolean done = new AtomicBoolean();
        List<Long> seeds = people.stream().map(person -> random.nextLong()).toList();
        List<SoakDecision> disturbances = List.of(SoakDecision.draw(random), SoakDecision.draw(random));
        CompletableFuture<Void> operating = CompletableFuture.runAsync(() -> disturbances.forEach(
                disturbance -> operator.act(disturbance, STEPS * people.size() / disturbances.size(), done::get)), Soak::inThread);
        List<CompletableFuture<Void>> working = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            SoakPerson person = people.get(i);
            Random own = new Random(seeds.get(i));
            working.add(CompletableFuture.runAsync(() -> work(person, own), Soak::inThread));
        }
        CompletableFuture<Void> worked = CompletableFuture.allOf(working.toArray(CompletableFuture[]::new)).whenComplete((nothing, failure) -> done.set(true));
        CompletableFuture.allOf(worked, operating).join();
    }

    private static void inThread(Runnable work) {
        new Thread(work, "soak").start();
    }

    private static void work(SoakPerson person, Random random) {
        for (int step = 0; step < STEPS; step++) {
            person.act(SoakDecision.draw(random));
        }
    }

    private void check() {
        List<String> wrong = new ArrayList<>(scene.nodes().faults());
        wrong.addAll(new SoakSettlement(scene).settle());
        Books books = scene.nodes().all().get(rounds % 2).books();
        List<SoakTracker.Issue> chosen = chosen();
        if (books.state().path("repricings").size() == 0 && differences(chosen).isEmpty()) {
            inLineUnasked++;
        }
        compareWithJira(books);
        wrong.addAll(differences(chosen));
        scene.journal().remark("checked round " + rounds);
        wrong.forEach(difference -> scene.journal().remark("DIFFERENCE " + difference));
        assertThat(wrong).as("Differences after round %d; every step stands in %s", rounds, scene.journal().file()).isEmpty();
    }

    private static void compareWithJira(Books books) {
        Instant asked = books.orderReconciliation();
        Soon.see("A ledger in line with Jira", PATIENCE, books::state, state -> state.path("repricings").size() == 0
                && !state.path("reconciling").asBoolean() && isAfter(state.path("reconciledAt"), asked));
    }

    private static boolean isAfter(JsonNode moment, Instant asked) {
        return moment.isTextual() && !Instant.parse(moment.asText()).isBefore(asked);
    }

    /** Looks again when a day begins meanwhile: its work begins to count. */
    private List<String> differences(Collection<SoakTracker.Issue> chosen) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> projects = scene.projects();
        SoakFigures expected = new SoakExpectation(scene.tracker(), scene.records(), today).figures(projects, chosen);
        figuresCompared += expected.count();
        List<String> differences = new ArrayList<>();
        for (SoakNode node : scene.nodes().all()) {
            new SoakAnswers(node, scene.fields()).figures(projects, chosen).differencesFrom(expected)
                    .forEach(difference -> differences.add(node.name() + ": " + difference));
        }
        return today.equals(LocalDate.now(ZoneOffset.UTC)) ? differences : differences(chosen);
    }

    /** Another few at each check, so that all have their turn. */
    private List<SoakTracker.Issue> chosen() {
        List<SoakTracker.Issue> issues = new ArrayList<>(scene.issues(null));
        Collections.shuffle(issues, new Random(seed - rounds));
        return issues.subList(0, Math.min(ISSUES_AT_A_CHECK, issues.size()));
    }
}
