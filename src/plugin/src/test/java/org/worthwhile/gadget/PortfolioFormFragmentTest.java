package org.worthwhile.gadget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.jira.JiraFilterNames;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.portfolio.FindProjectsToCompare;

public class PortfolioFormFragmentTest {

    private final MoneyWorld world = new MoneyWorld();

    @Test
    public void showsWhatTheGadgetIsSetTo() {
        assertThat(form(Map.of("scope", "FILTER", "filter", "7", "sort", "SPENT", "direction", "ASCENDING", "top", "25", "view", "CHART", "refresh", "60")))
                .contains("value=\"FILTER\" id=\"worthwhile-portfolio-scope-FILTER\" checked", "value=\"7\" selected", "value=\"SPENT\" selected",
                        "value=\"ASCENDING\" selected", "value=\"25\"", "value=\"CHART\" selected", "value=\"60\" selected>Every hour");
    }

    @Test
    public void aFilterThatIsNotInTheListIsNamedByItsNumber() {
        assertThat(form(Map.of("filter", "10042"))).contains("data-other=\"true\" selected", "name=\"filterId\" value=\"10042\"");
    }

    @Test
    public void projectsThatMayNotBeSeenKeepTheirKeyAndNothingElse() {
        world.projects.hide(world.grid, world.admin.orElseThrow());

        assertThat(form(Map.of("projects", "SHOP,GRID, ,SHOP"))).containsOnlyOnce("data-key=\"SHOP\" data-name=\"Name of SHOP\"")
                .contains("data-key=\"GRID\" data-name=\"GRID (not available to you)\"").doesNotContain("Name of GRID");
    }

    @Test
    public void whateverIsSentIsText() {
        assertThat(form(Map.of("projects", "<i>X", "filter", "\"><b>", "top", "\"><u>", "gadget", "<a>")))
                .contains("Mine &lt;&amp;&gt; yours").doesNotContain("<i>", "<b>", "<u>", "<a>", "Mine <");
    }

    @Test
    public void isForPeopleWhoAreLoggedIn() {
        assertThatThrownBy(() -> form(world.nobody, Map.of())).isInstanceOf(NotLoggedIn.class);
    }

    @Test
    public void proposesProjectsThatThePersonMayBrowse() {
        FindProjectsToCompare find = new FindProjectsToCompare(world.projects);
        world.projects.hide(world.grid, world.stranger.orElseThrow());

        assertThat(find.matching(world.admin, " gri ")).containsExactly(world.grid);
        assertThat(find.matching(world.stranger, "gri")).isEmpty();
        assertThat(find.matching(world.admin, " ")).isEmpty();
        assertThatThrownBy(() -> find.matching(world.nobody, "gri")).isInstanceOf(NotLoggedIn.class);
    }

    private String form(Map<String, String> parameters) {
        return form(world.admin, parameters);
    }

    private String form(Optional<Person> who, Map<String, String> parameters) {
        Wording wording = Readers.wording(Locale.US);
        JiraFilterNames filters = mock(JiraFilterNames.class);
        when(filters.familiarTo(any())).thenReturn(Map.of(7L, "Mine <&> yours"));
        return new PortfolioFormFragment(world.projects, filters, new Fragments(Templates.renderer(), wording), wording).of(who, parameters::get);
    }
}
