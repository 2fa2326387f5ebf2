package org.worthwhile.benchmark;

/** What every measurement works with. */
record Bench(Settings settings, World world, Database database, Site site, Report report) {

    static void say(String text) {
        System.out.printf("%tT %s%n", System.currentTimeMillis(), text);
    }

    /** The benchmark is worth nothing when both sides do not say the same. */
    static void same(String what, Object ours, Object plain) {
        if (!ours.equals(plain)) {
            throw new IllegalStateException(what + ": the app says " + ours + ", SQL says " + plain);
        }
    }

    static String ratio(double ours, double plain) {
        return String.format(java.util.Locale.ENGLISH, "%.2f", ours / plain);
    }
}
