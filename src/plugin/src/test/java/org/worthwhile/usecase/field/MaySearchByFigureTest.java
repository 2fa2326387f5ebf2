package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.usecase.MoneyWorld;

public class MaySearchByFigureTest {

    private final MoneyWorld world = new MoneyWorld();
    private final MaySearchByFigure maySearch = new FieldUses(world).maySearch;
    private final Optional<Person> viewer = world.holderOf(Right.VIEW_VALUE, Right.VIEW_BUDGET);

    @Before
    public void rates() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
    }

    @Test
    public void eachFieldNeedsItsRightAndNoOther() {
        for (Right right : Right.values()) {
            assertThat(Arrays.stream(FigureField.values()).filter(field -> everywhere(world.holderOf(right), field)))
                    .as("with %s", right)
                    .containsExactlyElementsOf(Arrays.stream(FigureField.values()).filter(field -> field.right() == right).toList());
        }
    }

    @Test
    public void nobodyAndStrangersMayNot() {
        assertThat(everywhere(world.nobody, FigureField.CUSTOMER)).isFalse();
        assertThat(everywhere(world.stranger, FigureField.CUSTOMER)).isFalse();
    }

    @Test
    public void oneProjectWithoutTheRightIsEnoughToSayNo() {
        world.rights.lacks(world.grid, viewer.orElseThrow());

        assertThat(everywhere(viewer, FigureField.CUSTOMER_VALUE)).isFalse();
        assertThat(maySearch.decide(viewer, FigureField.CUSTOMER_VALUE, Optional.of(Set.of(world.shop.id())))).isTrue();
        assertThat(maySearch.decide(viewer, FigureField.CUSTOMER_VALUE, Optional.of(Set.of(world.shop.id(), world.grid.id())))).isFalse();
    }

    @Test
    public void projectsThatAreNotBrowsedDoNotMatter() {
        world.rights.lacks(world.grid, viewer.orElseThrow());
        world.projects.hide(world.grid, viewer.orElseThrow());

        assertThat(everywhere(viewer, FigureField.CUSTOMER_VALUE)).isTrue();
        assertThat(maySearch.decide(viewer, FigureField.CUSTOMER_VALUE, Optional.of(Set.of(world.grid.id())))).isFalse();
    }

    @Test
    public void aFieldOfNoProjectAnswersNobody() {
        assertThat(maySearch.decide(viewer, FigureField.CUSTOMER_VALUE, Optional.of(Set.of()))).isFalse();
    }

    @Test
    public void pricedWorkKeptToOthersClosesMoneyButNotValue() {
        kept("dev");
        assertThat(everywhere(viewer, FigureField.BUDGET_SPENT)).isTrue();

        world.sights.set(viewer.orElseThrow(), Sight.of(Set.of("team"), Set.of(), Set.of()));

        assertThat(everywhere(viewer, FigureField.BUDGET_SPENT)).isFalse();
        assertThat(everywhere(viewer, FigureField.BUDGET_REMAINING)).isFalse();
        assertThat(everywhere(viewer, FigureField.CUSTOMER_VALUE)).isTrue();
        assertThat(maySearch.decide(viewer, FigureField.BUDGET_SPENT, Optional.of(Set.of(world.grid.id())))).isTrue();

        world.sights.set(viewer.orElseThrow(), Sight.of(Set.of("board"), Set.of(), Set.of()));
        assertThat(everywhere(viewer, FigureField.BUDGET_SPENT)).isTrue();
    }

    @Test
    public void workWithoutAPriceIsInNoAmount() {
        kept("anna");
        world.sights.set(viewer.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of()));

        assertThat(everywhere(viewer, FigureField.BUDGET_SPENT)).isTrue();
    }

    @Test
    public void workOnAHiddenIssueClosesMoney() {
        world.sights.set(viewer.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));

        assertThat(everywhere(viewer, FigureField.BUDGET_REMAINING)).isFalse();
        assertThat(everywhere(viewer, FigureField.CUSTOMER)).isTrue();
    }

    @Test
    public void whatCannotBeFoundOutIsThrown() {
        world.projects.fail();

        assertThatThrownBy(() -> everywhere(viewer, FigureField.CUSTOMER)).isInstanceOf(IllegalStateException.class);
    }

    private void kept(String author) {
        world.keep(Worked.worklog(1).onIssue(world.checkout.id(), world.shop.id()).by(author).on(LocalDate.of(2026, 2, 1)).seconds(3600)
                .groupLevel("board").build());
    }

    private boolean everywhere(Optional<Person> who, FigureField field) {
        return maySearch.decide(who, field, Optional.empty());
    }
}
