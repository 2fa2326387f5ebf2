package org.worthwhile.acceptance;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Both nodes as people meet them: who finds one of them gone goes on to the other. Faults of a node that nobody disturbs are kept for the next check. */
final class SoakNodes {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String NO_APP = "Nothing is found at this address";

    private final List<SoakNode> nodes;
    private final SoakJournal journal;
    private final List<String> faults = new ArrayList<>();

    SoakNodes(List<SoakNode> nodes, SoakJournal journal) {
        this.nodes = nodes;
        this.journal = journal;
    }

    List<SoakNode> all() {
        return nodes;
    }

    /** Tries until one of them answers; empty when a request was sent and what came of it is unknown. */
    Optional<Answer> ask(int first, String user, Function<RestClient, Answer> request) {
        return Soon.see("An answer for " + user, PATIENCE, () -> askEach(first, user, request), Attempt::wasSent).answer;
    }

    /** The same request, changed a little, to both nodes at the same time; empty as above, also where there was nobody to ask. */
    List<Optional<Answer>> askBoth(String user, Function<RestClient, Answer> here, Function<RestClient, Answer> there) {
        CompletableFuture<Attempt> other = CompletableFuture.supplyAsync(() -> attempt(nodes.get(1), user, there));
        Attempt one = attempt(nodes.get(0), user, here);
        return List.of(one.answer, other.join().answer);
    }

    synchronized List<String> faults() {
        List<String> found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    private Attempt askEach(int first, String user, Function<RestClient, Answer> request) {
        Attempt attempt = attempt(nodes.get(first % nodes.size()), user, request);
        return attempt.wasSent() ? attempt : attempt(nodes.get((first + 1) % nodes.size()), user, request);
    }

    private Attempt attempt(SoakNode node, String user, Function<RestClient, Answer> request) {
        int before = node.moment();
        try {
            Answer answer = request.apply(node.as(user));
            if (answer.status() == 404 && answer.body().contains(NO_APP)) {
                return Attempt.NOBODY_THERE;
            }
            return answer.status() >= 500 ? failed(node, before, answer.request() + " answered " + answer.status() + " " + answer.body()) : Attempt.of(answer);
        } catch (UncheckedIOException e) {
            boolean neverSent = e.getCause() instanceof ConnectException || e.getCause() instanceof HttpConnectTimeoutException;
            return neverSent ? Attempt.NOBODY_THERE : failed(node, before, e.toString());
        }
    }

    /** A moment later, since a node dies before anybody can say so. */
    private synchronized Attempt failed(SoakNode node, int before, String what) {
        if (SoakNode.isCalm(before, node.moment())) {
            faults.add(node.name() + ", undisturbed: " + what);
        }
        journal.remark(node.name() + " failed: " + what);
        journal.count("request without an answer");
        return Attempt.UNKNOWN;
    }

    /** What came of asking one node. */
    private record Attempt(Optional<Answer> answer, boolean wasSent) {

        static final Attempt NOBODY_THERE = new Attempt(Optional.empty(), false);
        static final Attempt UNKNOWN = new Attempt(Optional.empty(), true);

        static Attempt of(Answer answer) {
            return new Attempt(Optional.of(answer), true);
        }
    }
}
