package org.worthwhile.host.web;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.search.Indexing;

/** The indexing that runs, or the one that ran last; never two at a time. */
final class IndexingRun {

    private static final Logger LOG = LoggerFactory.getLogger(IndexingRun.class);

    private final Indexing indexing;
    private State state = new State("none", "", 0, 0, Duration.ZERO, "");

    IndexingRun(Indexing indexing) {
        this.indexing = indexing;
    }

    synchronized State state() {
        return state;
    }

    /** @return false, and nothing is begun, while another one runs */
    boolean everything(long issues) {
        return start("Everything", issues, indexing::everything);
    }

    boolean project(long projectId, String name, long issues) {
        return start(name, issues, progress -> indexing.project(projectId, progress));
    }

    private synchronized boolean start(String what, long issues, Consumer<Indexing.Progress> work) {
        if (state.isRunning()) {
            return false;
        }
        state = new State("running", what, 0, issues, Duration.ZERO, "");
        Thread thread = new Thread(() -> run(what, issues, work), "indexing-run");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void run(String what, long issues, Consumer<Indexing.Progress> work) {
        long start = System.nanoTime();
        try {
            work.accept(done -> become(new State("running", what, done, issues, Duration.ZERO, "")));
            become(new State("done", what, issues, issues, Duration.ofNanos(System.nanoTime() - start), ""));
        } catch (RuntimeException | LinkageError e) {
            String reference = UUID.randomUUID().toString();
            LOG.error("Indexing failed, reference {}", reference, e);
            become(new State("failed", what, 0, issues, Duration.ZERO, reference));
        }
    }

    private synchronized void become(State next) {
        state = next;
    }

    /**
     * How far it is.
     *
     * @param name {@code none}, {@code running}, {@code done} or {@code failed}
     */
    record State(String name, String what, long issues, long of, Duration time, String reference) {

        boolean isRunning() {
            return name.equals("running");
        }
    }
}
