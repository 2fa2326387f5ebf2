package org.worthwhile.rest;

import java.util.Optional;

/** A number of a request, as the characters it was sent as. */
final class JsonNumber {

    private final String text;

    JsonNumber(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isWhole() {
        return text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
    }

    /** Absent for a fraction, an exponent, or more than 64 bits. */
    Optional<Long> whole() {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
