package org.worthwhile.domain.grant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For each right, who holds it; a right that is missing is not decided here, one with no holder is nobody's. */
public final class GrantTable {

    /** What holds before an administrator decides anything. */
    public static final GrantTable BUILT_IN = builtIn();

    private final Map<Right, Set<Holder>> holders;

    private GrantTable(Map<Right, Set<Holder>> holders) {
        Map<Right, Set<Holder>> copy = new EnumMap<>(Right.class);
        holders.forEach((right, held) -> copy.put(right, Set.copyOf(held)));
        this.holders = Collections.unmodifiableMap(copy);
    }

    public static GrantTable of(Map<Right, Set<Holder>> holders) {
        return new GrantTable(holders);
    }

    public Optional<Set<Holder>> holdersOf(Right right) {
        return Optional.ofNullable(holders.get(right));
    }

    /** What is decided here, and for every other right what is decided there. */
    public GrantTable over(GrantTable fallback) {
        Map<Right, Set<Holder>> merged = new EnumMap<>(Right.class);
        merged.putAll(fallback.holders);
        merged.putAll(holders);
        return new GrantTable(merged);
    }

    private static GrantTable builtIn() {
        Map<Right, Set<Holder>> holders = new EnumMap<>(Right.class);
        holders.put(Right.VIEW_VALUE, Set.of(Holder.browsers()));
        holders.put(Right.EDIT_VALUE, Set.of(Holder.issueEditors()));
        holders.put(Right.VIEW_HOURS, Set.of(Holder.projectAdministrators()));
        holders.put(Right.VIEW_BUDGET, Set.of(Holder.projectAdministrators()));
        holders.put(Right.EDIT_BUDGET, Set.of(Holder.projectAdministrators()));
        holders.put(Right.VIEW_RATES, Set.of(Holder.jiraAdministrators()));
        holders.put(Right.EDIT_RATES, Set.of(Holder.jiraAdministrators()));
        holders.put(Right.ADMINISTER, Set.of(Holder.jiraAdministrators()));
        return new GrantTable(holders);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantTable && ((GrantTable) other).holders.equals(holders);
    }

    @Override
    public int hashCode() {
        return holders.hashCode();
    }

    @Override
    public String toString() {
        return holders.toString();
    }
}
