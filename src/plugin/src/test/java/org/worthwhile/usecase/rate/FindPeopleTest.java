package org.worthwhile.usecase.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.worthwhile.domain.access.PeopleSearch;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.usecase.MoneyWorld;

public class FindPeopleTest {

    private static final Person DEV = Person.of("dev");

    private final MoneyWorld world = new MoneyWorld();
    private final List<String> asked = new ArrayList<>();
    private final PeopleSearch directory = (asking, beginning, most) -> {
        asked.add(asking + ": " + beginning + ", " + most);
        return List.of(DEV);
    };
    private final FindPeople find = new FindPeople(new RateAccess(world.rates, world.projects, world.rights), directory);

    @Test
    public void proposesAFewPeople() {
        assertThat(named(world.admin, "", " de\u00a0")).containsExactly(DEV);
        assertThat(asked).containsExactly("admin: de, " + FindPeople.MOST_PROPOSALS);
    }

    @Test
    public void whoMaySetRatesInAProjectIsProposedPeopleForIt() {
        Optional<Person> who = world.holderOf(Right.EDIT_RATES);

        assertThat(named(who, "SHOP", "de")).containsExactly(DEV);
        assertThatThrownBy(() -> named(who, "", "de")).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void othersLearnNothing() {
        assertThatThrownBy(() -> named(world.nobody, "", "de")).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> named(world.stranger, "SHOP", "de")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> named(world.holderOf(Right.VIEW_RATES), "SHOP", "de")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> named(world.admin, "GONE", "de")).isInstanceOf(ProjectNotFound.class);
        assertThat(asked).isEmpty();
    }

    @Test
    public void textThatNoNameContainsFindsNobody() {
        assertThat(named(world.admin, "", " \n")).isEmpty();
        assertThat(named(world.admin, "", null)).isEmpty();
        assertThat(named(world.admin, "", "d\0e")).isEmpty();
        assertThat(asked).isEmpty();
    }

    private List<Person> named(Optional<Person> who, String project, String beginning) {
        return find.named(who, project, beginning);
    }
}
