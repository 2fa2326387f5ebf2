package org.worthwhile.host.webresource;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Puts web-resources in an order in which each comes once, after everything it depends on. */
final class DependencyOrder {

    private final Function<String, Optional<List<String>>> dependencies;
    private final BiConsumer<String, String> missing;
    private final Set<String> ordered = new LinkedHashSet<>();
    private final Set<String> entered = new HashSet<>();

    /**
     * @param dependencies of a complete key; empty when nothing with this key is there
     * @param missing hears which resource asked for which key that isn't there; the key is skipped, as in Jira
     */
    DependencyOrder(Function<String, Optional<List<String>>> dependencies, BiConsumer<String, String> missing) {
        this.dependencies = dependencies;
        this.missing = missing;
    }

    Collection<String> of(Collection<String> roots) {
        roots.forEach(root -> enter("the page", root));
        return List.copyOf(ordered);
    }

    /** A key met again on the way down, because the dependencies run in a circle, is left to its first visit. */
    private void enter(String asker, String key) {
        if (!entered.add(key)) {
            return;
        }
        Optional<List<String>> needed = dependencies.apply(key);
        if (needed.isEmpty()) {
            missing.accept(asker, key);
            return;
        }
        needed.get().forEach(dependency -> enter(key, dependency));
        ordered.add(key);
    }
}
