package org.worthwhile.inmemory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

/** Grants for tests. */
public final class InMemoryGrants implements Grants {

    private final Map<Optional<Long>, Map<Right, Set<Holder>>> decided = new HashMap<>();

    @Override
    public GrantTable defaults() {
        return table(Optional.empty());
    }

    @Override
    public GrantTable ofProject(long projectId) {
        return table(Optional.of(projectId));
    }

    @Override
    public GrantTable inProject(long projectId) {
        return ofProject(projectId).over(defaults());
    }

    @Override
    public void decide(Optional<Long> projectId, Right right, Set<Holder> holders) {
        decided.computeIfAbsent(projectId, key -> new EnumMap<>(Right.class)).put(right, Set.copyOf(holders));
    }

    @Override
    public void forget(Optional<Long> projectId, Right right) {
        decided.getOrDefault(projectId, new EnumMap<>(Right.class)).remove(right);
    }

    private GrantTable table(Optional<Long> projectId) {
        return GrantTable.of(decided.getOrDefault(projectId, Map.of()));
    }
}
