package org.worthwhile.benchmark;

import java.util.Random;

/** Chance with a fixed seed, so that every run measures the same data. */
final class Chance {

    /**
     * Hours of one piece of work by tenths of all work: mostly an hour or two, seldom more than a day. Estimates and work of real companies
     * are spread like this, and written in quarters of an hour.
     */
    private static final int[] QUARTERS_BY_TENTH = {1, 2, 2, 3, 4, 6, 8, 10, 14, 22, 40};
    private static final int SECONDS_OF_A_QUARTER = 900;

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    long workedSeconds() {
        double place = random.nextDouble() * (QUARTERS_BY_TENTH.length - 1);
        int tenth = (int) place;
        double between = place - tenth;
        long quarters = Math.round(QUARTERS_BY_TENTH[tenth] * (1 - between) + QUARTERS_BY_TENTH[tenth + 1] * between);
        return quarters * SECONDS_OF_A_QUARTER;
    }

    /** Small numbers often, large ones seldom. */
    int exponential(double mean) {
        return (int) (-Math.log(1 - random.nextDouble()) * mean);
    }

    /** Amounts of money between some hundred and some hundred thousand, in whole units. */
    long amount() {
        return Math.round(Math.exp(8 + 1.2 * random.nextGaussian()));
    }

    /** Index of one of the weights, added up beforehand. */
    int weighted(double[] sums) {
        int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }
}
