package org.worthwhile.acceptance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Disables, enables, reinstalls and updates the app on either node, kills and restarts nodes, and orders the ledger to be compared or rebuilt; one at a time. */
final class SoakOperator {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SoakScene scene;
    private final List<Path> versions;

    SoakOperator(SoakScene scene) {
        this.scene = scene;
        this.versions = List.of(NextVersion.of(Places.appJar(), "0.1.1"), NextVersion.of(Places.appJar(), "0.1.2"));
    }

    /**
     * Waits for its moment in the course of the round, and leaves the node as it was.
     *
     * @param others how many steps the others will do meanwhile
     * @param areDone whether they have
     */
    void act(SoakDecision decision, int others, BooleanSupplier areDone) {
        SoakNode node = scene.nodes().all().get(decision.below(2));
        int kind = decision.below(12);
        Path version = versions.get(decision.below(versions.size()));
        int begin = decision.below(others / 2 + 1);
        int length = decision.below(others / 3 + 1);
        waitFor(begin, areDone);
        Runnable meanwhile = () -> waitFor(length, areDone);
        switch (kind) {
            case 0, 1, 2 -> disturb(node, "kills with -9 and restarts", node::kill);
            case 3 -> disturb(node, "restarts", node::restart);
            case 4, 5 -> disturb(node, "disables and enables the app", node::disable, meanwhile, node::enable);
            case 6 -> disturb(node, "disables the app, kills with -9 and enables it", node::disable, meanwhile, node::kill, meanwhile, node::enable);
            case 7 -> disturb(node, "reinstalls the app", node::uninstall, meanwhile, () -> node.install(Places.appJar()));
            case 8, 9 -> disturb(node, "installs another version", () -> node.install(version));
            case 10 -> order(node, "reconcile");
            default -> order(node, "rebuild");
        }
    }

    private void disturb(SoakNode node, String what, Runnable... parts) {
        scene.journal().remark("operator, on " + node.name() + ", " + what);
        node.disturb(() -> List.of(parts).forEach(Runnable::run));
        scene.journal().step("operator", what, "done");
    }

    private void order(SoakNode node, String what) {
        Answer answer = node.as("admin").post("/ledger/" + what, NoteBody.object());
        scene.journal().step("operator", "orders to " + what, String.valueOf(answer.expect(202).status()));
    }

    private void waitFor(int steps, BooleanSupplier areDone) {
        int from = scene.journal().steps();
        Soon.see("The operator's moment", PATIENCE, () -> scene.journal().steps() - from, done -> done >= steps || areDone.getAsBoolean());
    }
}
