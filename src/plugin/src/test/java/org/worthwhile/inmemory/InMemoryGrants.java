package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

public final class InMemoryGrants implements Grants {

    private final Map<Optional<Long>, Map<Right, Set<Holder>>> decisions = new HashMap<>();

    @Override
    public GrantTable defaults() {
        return of(Optional.empty());
    }

    @Override
    public GrantTable ofProject(long projectId) {
        return of(Optional.of(projectId));
    }

    @Override
    public GrantTable inProject(long projectId) {
        return ofProject(projectId).over(defaults());
    }

    @Override
    public Map<Long, GrantTable> inProjects(Collection<Long> projectIds) {
        return projectIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::inProject));
    }

    @Override
    public Collection<Long> decidedProjects() {
        return decisions.entrySet().stream().filter(scope -> !scope.getValue().isEmpty())
                .flatMap(scope -> scope.getKey().stream()).toList();
    }

    @Override
    public void decide(Optional<Long> projectId, Right right, Set<Holder> holders) {
        decisions.computeIfAbsent(projectId, scope -> new EnumMap<>(Right.class)).put(right, Set.copyOf(holders));
    }

    @Override
    public void forget(Optional<Long> projectId, Right right) {
        decisions.getOrDefault(projectId, new EnumMap<>(Right.class)).remove(right);
    }

    public Map<Optional<Long>, Map<Right, Set<Holder>>> all() {
        Map<Optional<Long>, Map<Right, Set<Holder>>> all = new HashMap<>();
        decisions.forEach((scope, decided) -> all.put(scope, Map.copyOf(decided)));
        return all;
    }

    private GrantTable of(Optional<Long> scope) {
        return GrantTable.of(decisions.getOrDefault(scope, Map.of()));
    }
}
