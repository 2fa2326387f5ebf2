package org.worthwhile.benchmark;

/** Sentences of which nobody needs to read the second half. */
final class Words {

    private static final String[] ALL = {"see", "the", "orders", "of", "their", "customers", "sooner", "without", "asking", "twice", "and", "find",
        "invoices", "by", "number", "every", "month", "before", "reports", "go", "out", "so", "that", "nobody", "waits", "for", "figures", "again"};

    private Words() { }

    static String some(int which, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(ALL[Math.floorMod(which * 7 + i * (which % 5 + 1), ALL.length)]);
        }
        return text.toString();
    }
}
