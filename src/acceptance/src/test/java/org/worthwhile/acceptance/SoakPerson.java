package org.worthwhile.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who takes part in a soak test, in one thread. */
abstract class SoakPerson {

    private static final Pattern ERROR = Pattern.compile("<div class=\"error\"[^>]*>([^<]+)");
    private static final int MOST_SHOWN = 300;

    final SoakScene scene;
    final String user;

    SoakPerson(SoakScene scene, String user) {
        this.scene = scene;
        this.user = user;
    }

    /** One step; what it does depends on the decision, and on what there is to do it to. */
    abstract void act(SoakDecision decision);

    final Optional<Answer> ask(SoakDecision decision, String what, Function<RestClient, Answer> request) {
        Optional<Answer> answer = scene.nodes().ask(decision.below(2), user, request);
        scene.journal().step(user, what, outcome(answer));
        return answer;
    }

    /** Two people save at the same time what they read before: at most one of them may have been in time. */
    final List<Optional<Answer>> askBoth(String what, Function<RestClient, Answer> here, Function<RestClient, Answer> there) {
        List<Optional<Answer>> answers = scene.nodes().askBoth(user, here, there);
        scene.journal().step(user, what + " twice at once", outcome(answers.get(0)) + " and " + outcome(answers.get(1)));
        if (answers.stream().filter(answer -> answer.filter(SoakPerson::succeeded).isPresent()).count() > 1) {
            throw new AssertionError(what + " was saved twice at the same version: " + answers);
        }
        return answers;
    }

    static boolean succeeded(Answer answer) {
        return answer.status() / 100 == 2;
    }

    static <T> Optional<T> pick(SoakDecision decision, List<T> some) {
        int place = decision.below(Integer.MAX_VALUE);
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(place % some.size()));
    }

    private static String outcome(Optional<Answer> answer) {
        return answer.map(given -> given.status() + (given.status() < 400 ? "" : " " + why(given))).orElse("nobody knows");
    }

    /** Of a page, what it says at a field. */
    private static String why(Answer refusal) {
        Matcher error = ERROR.matcher(refusal.body());
        String text = error.find() ? error.group(1) : refusal.body().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), MOST_SHOWN));
    }
}
