package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Watches, within a transaction that writes money, whether a project's figures get another currency by it, and then touches all of its
 * issues. Looks only for currencies that come or go with the rows at hand; one that is in use besides is found at once.
 */
final class ProjectCurrencies {

    private final ActiveObjects ao;
    private final FigureChanges changes;
    private final Map<Long, Set<String>> before = new HashMap<>();
    private final Map<Long, Set<String>> afterwards = new HashMap<>();

    ProjectCurrencies(ActiveObjects ao, FigureChanges changes) {
        this.ao = ao;
        this.changes = changes;
    }

    /** A row as it is; null for one without money that counts. */
    ProjectCurrencies before(long projectId, String currency) {
        return note(before, projectId, currency);
    }

    /** A row as it will be; null for one without money that counts. */
    ProjectCurrencies afterwards(long projectId, String currency) {
        return note(afterwards, projectId, currency);
    }

    private ProjectCurrencies note(Map<Long, Set<String>> currencies, long projectId, String currency) {
        if (currency != null) {
            currencies.computeIfAbsent(projectId, id -> new HashSet<>()).add(currency);
        }
        return this;
    }

    void whileWatching(Runnable writing) {
        Map<Long, Set<String>> coming = without(afterwards, before);
        Map<Long, Set<String>> going = without(before, afterwards);
        Set<Long> changed = new TreeSet<>(unused(coming));
        writing.run();
        going.keySet().removeAll(changed);
        changed.addAll(unused(going));
        changed.forEach(changes::inProject);
    }

    /** Of projects without a budget, whose currency would decide. */
    private Map<Long, Set<String>> without(Map<Long, Set<String>> some, Map<Long, Set<String>> others) {
        Map<Long, Set<String>> left = new HashMap<>();
        some.forEach((projectId, currencies) -> {
            Set<String> rest = new HashSet<>(currencies);
            rest.removeAll(others.getOrDefault(projectId, Set.of()));
            if (!rest.isEmpty()) {
                left.put(projectId, rest);
            }
        });
        RowsByIds.find(ao, BudgetEntity.class, "PROJECT_ID", left.keySet()).forEach(budget -> left.remove(budget.getProjectId()));
        return left;
    }

    private Set<Long> unused(Map<Long, Set<String>> currencies) {
        Set<Long> projects = new HashSet<>();
        currencies.forEach((projectId, some) -> {
            if (some.stream().anyMatch(currency -> !isUsed(projectId, currency))) {
                projects.add(projectId);
            }
        });
        return projects;
    }

    private boolean isUsed(long projectId, String currency) {
        return exists(LedgerEntryEntity.class, of(projectId, currency))
                || exists(ValueNoteEntity.class, of(projectId, currency).that("LIKELY_MINOR", "IS NOT NULL").in("STATE", NoteSelect.countingStates()));
    }

    private static Conditions of(long projectId, String currency) {
        return Conditions.unquoted().that("PROJECT_ID", "= ?", projectId).that("CURRENCY", "= ?", currency);
    }

    private <E extends RawEntity<Long>> boolean exists(Class<E> type, Conditions where) {
        return ao.find(type, Query.select("ID").where(where.text(), where.parameters()).limit(1)).length > 0;
    }
}
