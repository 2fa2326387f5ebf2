package org.worthwhile.host.tracker;

import java.util.Arrays;

/** An entry of one of Jira's fixed vocabularies; stored by its id. */
public interface Constant {

    String id();

    String displayName();

    static <C extends Enum<C> & Constant> C byId(Class<C> vocabulary, String id) {
        return Arrays.stream(vocabulary.getEnumConstants()).filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + vocabulary.getSimpleName() + " with id " + id));
    }

    static <C extends Enum<C> & Constant> C byName(Class<C> vocabulary, String displayName) {
        return Arrays.stream(vocabulary.getEnumConstants()).filter(c -> c.displayName().equals(displayName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + vocabulary.getSimpleName() + " named " + displayName));
    }
}
