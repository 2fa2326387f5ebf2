package org.worthwhile.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What people wrote by REST, as they know it. Of a request that got no answer, because a node died or the app went, nobody knows whether it was done: that
 * is looked up once all is quiet, and must be one of what could have come of it.
 *
 * @param <K> what one thing is known by
 * @param <T> what was written; two are equal when they say the same
 */
final class SoakRecord<K extends Comparable<K>, T> {

    /** As it is stored: with what the next change has to name. */
    record Stored<T>(long id, long version, T what) {
    }

    private final Map<K, Stored<T>> certain = new TreeMap<>();
    private final Map<K, Set<Optional<T>>> doubtful = new TreeMap<>();

    void keep(K key, Stored<T> stored) {
        certain.put(key, stored);
    }

    void forget(K key) {
        certain.remove(key);
        doubtful.remove(key);
    }

    /** Either it is as it was, or as one of these; nobody changes it until that is known. */
    void doubt(K key, Collection<Optional<T>> possible) {
        Set<Optional<T>> all = new HashSet<>(possible);
        all.add(Optional.ofNullable(certain.remove(key)).map(Stored::what));
        doubtful.put(key, all);
    }

    /** @param gone asked about each thing, and about each thing that some people may have written */
    void forgetIf(BiPredicate<K, Optional<T>> gone) {
        certain.entrySet().removeIf(entry -> gone.test(entry.getKey(), Optional.of(entry.getValue().what())));
        doubtful.entrySet().removeIf(entry -> entry.getValue().stream().anyMatch(what -> gone.test(entry.getKey(), what)));
    }

    boolean isFree(K key) {
        return !certain.containsKey(key) && !doubtful.containsKey(key);
    }

    boolean isDoubtful(K key) {
        return doubtful.containsKey(key);
    }

    Optional<Stored<T>> of(K key) {
        return Optional.ofNullable(certain.get(key));
    }

    List<K> keys() {
        return new ArrayList<>(certain.keySet());
    }

    Collection<Stored<T>> all() {
        return certain.values();
    }

    /** Answers what is neither as before nor as anybody wanted it. */
    List<String> settle(Function<K, Optional<Stored<T>>> reading) {
        List<String> wrong = new ArrayList<>();
        doubtful.forEach((key, possible) -> {
            Optional<Stored<T>> found = reading.apply(key);
            if (!possible.contains(found.map(Stored::what))) {
                wrong.add(key + ": one of " + possible + " was to be expected, but it is " + found);
            }
            found.ifPresent(stored -> certain.put(key, stored));
        });
        doubtful.clear();
        return wrong;
    }
}
