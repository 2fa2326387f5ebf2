package org.worthwhile.domain.access;

import java.util.Objects;

/** Somebody who uses Jira, known by the user key, which survives renaming. */
public final class Person {

    private final String key;

    private Person(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static Person of(String key) {
        return new Person(key);
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person && ((Person) other).key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
