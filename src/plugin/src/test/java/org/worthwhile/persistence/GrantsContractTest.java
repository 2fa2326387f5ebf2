package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.Test;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

public class GrantsContractTest extends StoreContract {

    private static final Optional<Long> DEFAULTS = Optional.empty();
    private static final Optional<Long> SHOP = Optional.of(10_000L);

    @Test
    public void nothingIsDecidedAtFirst() {
        assertThat(store.grants().defaults()).isEqualTo(GrantTable.of(Map.of()));
        assertThat(store.grants().ofProject(10_000)).isEqualTo(GrantTable.of(Map.of()));
        assertThat(store.grants().inProject(10_000)).isEqualTo(GrantTable.of(Map.of()));
    }

    @Test
    public void everyKindOfHolderComesBack() {
        Set<Holder> holders = Set.of(Holder.group("jira software : users"), Holder.group("<b>“Grüße” 漢字 😀 + % &\n'</b>"), Holder.role(10_002),
                Holder.browsers(), Holder.issueEditors(), Holder.projectAdministrators(), Holder.jiraAdministrators());

        store.grants().decide(DEFAULTS, Right.VIEW_BUDGET, holders);

        assertThat(store.grants().defaults()).isEqualTo(GrantTable.of(Map.of(Right.VIEW_BUDGET, holders)));
    }

    @Test
    public void anyNumberOfHoldersComesBack() {
        Set<Holder> holders = IntStream.range(0, 500).mapToObj(i -> Holder.group("g".repeat(250) + i)).collect(Collectors.toSet());

        store.grants().decide(SHOP, Right.VIEW_HOURS, holders);

        assertThat(store.grants().ofProject(10_000).holdersOf(Right.VIEW_HOURS)).contains(holders);
    }

    @Test
    public void nobodyIsADecisionToo() {
        store.grants().decide(SHOP, Right.EDIT_BUDGET, Set.of(Holder.browsers()));
        store.grants().decide(SHOP, Right.EDIT_BUDGET, Set.of());
        store.grants().decide(DEFAULTS, Right.EDIT_RATES, Set.of());

        assertThat(store.grants().ofProject(10_000)).isEqualTo(GrantTable.of(Map.of(Right.EDIT_BUDGET, Set.of())));
        assertThat(store.grants().defaults()).isEqualTo(GrantTable.of(Map.of(Right.EDIT_RATES, Set.of())));
    }

    @Test
    public void laterDecisionReplacesTheEarlier() {
        store.grants().decide(SHOP, Right.VIEW_VALUE, Set.of(Holder.group("a"), Holder.group("b")));
        store.grants().decide(SHOP, Right.VIEW_VALUE, Set.of(Holder.group("c")));

        assertThat(store.grants().ofProject(10_000).holdersOf(Right.VIEW_VALUE)).contains(Set.of(Holder.group("c")));
    }

    @Test
    public void projectsDecisionsStandOverTheDefaultsRightByRight() {
        store.grants().decide(DEFAULTS, Right.VIEW_VALUE, Set.of(Holder.group("default")));
        store.grants().decide(DEFAULTS, Right.VIEW_HOURS, Set.of(Holder.group("default")));
        store.grants().decide(SHOP, Right.VIEW_HOURS, Set.of());
        store.grants().decide(Optional.of(10_001L), Right.VIEW_VALUE, Set.of(Holder.group("elsewhere")));

        assertThat(store.grants().inProject(10_000)).isEqualTo(GrantTable.of(Map.of(
                Right.VIEW_VALUE, Set.of(Holder.group("default")), Right.VIEW_HOURS, Set.of())));
    }

    @Test
    public void grantsOfManyProjectsAreThoseOfEach() {
        store.grants().decide(DEFAULTS, Right.VIEW_VALUE, Set.of(Holder.group("default")));
        store.grants().decide(SHOP, Right.VIEW_VALUE, Set.of(Holder.group("own")));
        store.grants().decide(Optional.of(10_002L), Right.VIEW_HOURS, Set.of());

        for (int projects : new int[] {0, 3, 1_000}) {
            List<Long> ids = LongStream.range(10_000, 10_000 + projects).boxed().toList();
            Map<Long, GrantTable> tables = store.grants().inProjects(ids);
            assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(ids);
            tables.forEach((id, table) -> assertThat(table).isEqualTo(store.grants().inProject(id)));
        }
    }

    @Test
    public void projectsThatDecideForThemselvesAreNamed() {
        store.grants().decide(DEFAULTS, Right.VIEW_VALUE, Set.of());
        store.grants().decide(SHOP, Right.VIEW_VALUE, Set.of());
        store.grants().decide(SHOP, Right.EDIT_VALUE, Set.of());
        store.grants().decide(Optional.of(10_001L), Right.VIEW_VALUE, Set.of());
        store.grants().forget(Optional.of(10_001L), Right.VIEW_VALUE);

        assertThat(store.grants().decidedProjects()).containsExactly(10_000L);
    }

    @Test
    public void forgottenDecisionLeavesWhatStandsBehindIt() {
        store.grants().decide(DEFAULTS, Right.VIEW_VALUE, Set.of(Holder.group("default")));
        store.grants().decide(SHOP, Right.VIEW_VALUE, Set.of(Holder.group("own")));

        store.grants().forget(SHOP, Right.VIEW_VALUE);
        store.grants().forget(SHOP, Right.EDIT_VALUE);

        assertThat(store.grants().inProject(10_000)).isEqualTo(store.grants().defaults());
        store.grants().forget(DEFAULTS, Right.VIEW_VALUE);
        assertThat(store.grants().defaults()).isEqualTo(GrantTable.of(Map.of()));
    }
}
