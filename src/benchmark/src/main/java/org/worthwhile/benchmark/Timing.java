package org.worthwhile.benchmark;

/** Repeats something: first some times that do not count, until compilers and caches have seen it, then those that do. */
record Timing(int warmUps, int repetitions) {

    static final Timing QUICK = new Timing(20, 60);
    static final Timing LONG = new Timing(3, 11);

    Samples of(Runnable work) {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        Samples samples = new Samples();
        for (int i = 0; i < repetitions; i++) {
            samples.add(nanosOf(work));
        }
        return samples;
    }

    static long nanosOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
