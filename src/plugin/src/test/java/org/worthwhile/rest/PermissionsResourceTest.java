package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.worthwhile.rest.MoneyDoors.body;
import static org.worthwhile.rest.MoneyDoors.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.admin.HolderChoices;
import org.worthwhile.admin.HolderWording;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Candidates;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraHolders;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.panel.Readers;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.grant.FindHolders;
import org.worthwhile.usecase.grant.FindProjects;
import org.worthwhile.usecase.grant.GrantRights;
import org.worthwhile.usecase.grant.GrantScope;
import org.worthwhile.usecase.grant.ReadGrants;

public class PermissionsResourceTest {

    private final MoneyWorld world = new MoneyWorld();
    private final GrantScope scope = new GrantScope(world.administration, world.projects, world.rights);
    private final Standing standing = mock(Standing.class);
    private final Candidates candidates = mock(Candidates.class);
    private final JiraHolders holders = mock(JiraHolders.class);
    private final JiraProjects projects = mock(JiraProjects.class);

    @Before
    public void names() {
        when(standing.exists(any())).thenReturn(true);
        when(holders.isGroup(anyString())).thenReturn(true);
        when(projects.nameOf(any())).thenReturn("Web Shop");
    }

    @Test
    public void whatWasSeenDecidesWhetherAChangeIsMade() {
        PermissionsResource permissions = permissions(world.admin);

        permissions.changeDefaults(body("{'grants': [{'right': 'VIEW_HOURS', 'holders': ['group:a'], 'seen': ['project-administrators']}]}"));
        assertThat(world.grants.defaults().holdersOf(Right.VIEW_HOURS)).contains(Set.of(Holder.group("a")));

        assertThatThrownBy(() -> permissions.changeDefaults(
                body("{'grants': [{'right': 'VIEW_HOURS', 'inherit': true, 'seen': ['project-administrators']}]}"))).isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> permissions.changeDefaults(
                body("{'grants': [{'right': 'VIEW_HOURS', 'inherit': true, 'seen': []}]}"))).isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> permissions.changeDefaults(
                body("{'grants': [{'right': 'VIEW_HOURS', 'inherit': true, 'seen': 'a'}]}"))).isInstanceOf(InvalidRequest.class);

        permissions.changeDefaults(body("{'grants': [{'right': 'VIEW_HOURS', 'inherit': true}]}"));
        assertThat(world.grants.defaults().holdersOf(Right.VIEW_HOURS)).isEmpty();
    }

    @Test
    public void choicesCarryTheNamesTheReaderKnows() {
        when(candidates.groups(anyString(), anyInt())).thenReturn(List.of(Holder.group("Adm\"ins")));

        assertThat(text(choices(world.admin).holders("adm", null))).isEqualTo("{\"holders\":["
                + "{\"holder\":\"project-administrators\",\"name\":\"Project administrators\",\"kind\":\"\"},"
                + "{\"holder\":\"jira-administrators\",\"name\":\"Jira administrators\",\"kind\":\"\"},"
                + "{\"holder\":\"group:Adm\\\"ins\",\"name\":\"Adm\\\"ins\",\"kind\":\"Group\"}]}");
        assertThat(text(choices(world.admin).projects("sho"))).isEqualTo("{\"projects\":[{\"key\":\"SHOP\",\"name\":\"Web Shop\"}]}");
        assertThat(choices(world.admin).projects(null).getStatus()).isEqualTo(200);
    }

    @Test
    public void choicesAreForThoseWhoDecide() {
        Optional<Person> lead = world.holderOf(Right.ADMINISTER);

        assertThat(choices(lead).holders(null, "SHOP").getStatus()).isEqualTo(200);
        assertThatThrownBy(() -> choices(lead).holders(null, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> choices(lead).projects("")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> choices(world.stranger).holders(null, "SHOP")).isInstanceOf(NotPermitted.class);
    }

    private PermissionsResource permissions(Optional<Person> who) {
        CurrentReader reader = Readers.reader(who, Locale.US);
        GrantRights grantRights = new GrantRights(scope, world.grants, standing, world.trail, world.clock);
        return new PermissionsResource(new ReadGrants(scope, world.grants), new GrantActs(grantRights, world.transactions, reader), reader);
    }

    private PermissionChoicesResource choices(Optional<Person> who) {
        HolderChoices choices = new HolderChoices(new FindHolders(scope, candidates), new HolderWording(Readers.wording(Locale.US), holders));
        return new PermissionChoicesResource(choices, new FindProjects(scope, world.grants, world.projects), projects, Readers.reader(who, Locale.US));
    }
}
