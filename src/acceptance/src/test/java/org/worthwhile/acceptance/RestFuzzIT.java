package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/**
 * Every operation that the JAR describes, asked by all kinds of people in all kinds of wrong ways. More of it: {@code -Dworthwhile.fuzz.rounds=1000}; with
 * {@code -Dworthwhile.seed=N} the requests are those of a run that failed, with {@code -Dworthwhile.fuzz.only=rates} those to addresses with this in them.
 */
public class RestFuzzIT {

    private static final int ROUNDS = Integer.getInteger("worthwhile.fuzz.rounds", 20);
    private static final long SEED = Long.getLong("worthwhile.seed", System.nanoTime());
    private static final String ONLY = System.getProperty("worthwhile.fuzz.only", "");
    private static final int ENOUGH = 60;

    private static FuzzWorld world;
    private static List<FuzzOperation> operations;

    private final List<String> objections = new ArrayList<>();

    /** So that a failure can be looked for again. */
    @Rule
    public final TestWatcher seed = new TestWatcher() {
        @Override
        protected void failed(Throwable failure, Description test) {
            failure.addSuppressed(new AssertionError("Again with -Dworthwhile.fuzz.rounds=" + ROUNDS + " -Dworthwhile.seed=" + SEED));
        }
    };

    @BeforeClass
    public static void start() throws IOException {
        world = FuzzWorld.start();
        world.fill();
        operations = FuzzOperation.all().stream().filter(operation -> operation.path().contains(ONLY)).toList();
    }

    @AfterClass
    public static void stop() throws IOException {
        if (world != null) {
            world.stop();
        }
    }

    @Before
    public void settle() {
        world.settle();
    }

    @Test
    public void nothingIsToldOrChangedThatMayNotBe() {
        FuzzOracle oracle = new FuzzOracle(world.secrets());
        FuzzTables tables = world.tables();
        Map<String, String> before = tables.contents();
        for (FuzzOperation operation : operations) {
            FuzzRequests requests = new FuzzRequests(operation, world.places(), random(operation));
            for (int round = 0; round < ROUNDS; round++) {
                FuzzRequest request = requests.next();
                Answer answer = world.answer(request);
                oracle.objections(request, answer).forEach(objection -> object(objection, request, answer));
                boolean mayChange = answer.status() < 300 && !operation.reads();
                if (mayChange) {
                    world.settleAfter(operation);
                }
                Map<String, String> after = tables.contents();
                if (!mayChange && !after.equals(before)) {
                    object("something was changed: " + changed(before, after), request, answer);
                }
                before = after;
            }
        }

        assertThat(objections).as("of seed %d", SEED).isEmpty();
    }

    /** The same request twice at the same moment: whoever names a version may be in time once. */
    @Test
    public void nobodySavesOverSomebodyElse() {
        for (FuzzOperation operation : operations.stream().filter(each -> !each.reads() && each.takesBody()).toList()) {
            Random random = random(operation);
            FuzzBodies bodies = new FuzzBodies(operation, world.places().spare(), random);
            for (int round = 0; round < ROUNDS / 3; round++) {
                JsonNode body = bodies.plausible(operation.body(), "");
                twiceAtOnce(new FuzzRequest(operation, Optional.of("admin"), path(operation, bodies), Map.of("Content-Type", "application/json"),
                        FuzzBodies.utf8(body.toString())), body.has("version"));
            }
        }

        assertThat(objections).as("of seed %d", SEED).isEmpty();
    }

    private void twiceAtOnce(FuzzRequest request, boolean namesVersion) {
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> world.answer(request));
        List<Answer> answers = List.of(world.answer(request), other.join());
        answers.stream().filter(answer -> answer.status() >= 500).forEach(answer -> object("our fault, asked twice at once", request, answer));
        boolean changes = !request.path().contains("preview");
        if (changes && namesVersion && answers.stream().allMatch(answer -> answer.status() < 300)) {
            object("saved twice at one version", request, answers.get(1));
        }
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table))).toList();
    }

    private static String path(FuzzOperation operation, FuzzBodies bodies) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.get("name").asText();
            path = path.replace("{" + name + "}", bodies.plausible(parameter.get("schema"), name).asText());
        }
        return path;
    }

    private static Random random(FuzzOperation operation) {
        return new Random(SEED ^ operation.toString().hashCode());
    }

    private void object(String objection, FuzzRequest request, Answer answer) {
        String body = answer.body().length() > 600 ? answer.body().substring(0, 600) + "..." : answer.body();
        objections.add(objection + "\n    " + request + "\n    answered " + answer.status() + " " + body);
        if (objections.size() > ENOUGH) {
            throw new AssertionError("Enough, with seed " + SEED + ":\n" + String.join("\n", objections));
        }
    }
}
