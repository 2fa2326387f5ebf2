package org.worthwhile.host.rest;

import java.util.Arrays;

/** The version of a rest module: dotted numbers, or {@code none} for one whose address carries no version. */
record ApiVersion(String text) implements Comparable<ApiVersion> {

    private static final String NONE = "none";

    static ApiVersion of(String text) {
        if (!text.equals(NONE) && !text.matches("\\d+(\\.\\d+)*")) {
            throw new IllegalArgumentException("Not a version of a rest module: '" + text + "'");
        }
        return new ApiVersion(text);
    }

    String asPath() {
        return text.equals(NONE) ? "" : "/" + text;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return text.equals(NONE) ? new int[0] : Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
