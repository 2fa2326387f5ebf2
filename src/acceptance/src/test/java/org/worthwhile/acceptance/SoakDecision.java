package org.worthwhile.acceptance;

import java.util.Random;

/** What somebody decides in one step: drawn before they look at anything, so that a seed gives the same decisions whatever came of the earlier ones. */
final class SoakDecision {

    private static final int NUMBERS = 10;

    private final int[] numbers = new int[NUMBERS];
    private int used;

    private SoakDecision(Random random) {
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = random.nextInt(Integer.MAX_VALUE);
        }
    }

    static SoakDecision draw(Random random) {
        return new SoakDecision(random);
    }

    /** The next of the numbers, from 0 on. */
    int below(int bound) {
        return numbers[used++] % bound;
    }

    boolean once(int in) {
        return below(in) == 0;
    }
}
