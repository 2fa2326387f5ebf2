package org.worthwhile.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Candidates;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.jira.JiraHolders;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.grant.FindHolders;
import org.worthwhile.usecase.grant.FindProjects;
import org.worthwhile.usecase.grant.GrantRequest;
import org.worthwhile.usecase.grant.GrantRights;
import org.worthwhile.usecase.grant.GrantScope;
import org.worthwhile.usecase.grant.ReadGrantHistory;
import org.worthwhile.usecase.grant.ReadGrants;

public class PermissionsFragmentTest {

    private static final String HOSTILE = "<b onclick='x'>\"&$view{}";
    private static final String ESCAPED = "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;$view{}";
    private static final Optional<String> DEFAULTS = Optional.empty();
    private static final Optional<String> SHOP = Optional.of("SHOP");

    private final MoneyWorld world = new MoneyWorld();
    private final Standing standing = mock(Standing.class);
    private final JiraHolders holders = mock(JiraHolders.class);
    private final JiraProjects projects = mock(JiraProjects.class);
    private final JiraPeople people = mock(JiraPeople.class);
    private final GrantScope scope = new GrantScope(world.administration, world.projects, world.rights);
    private final GrantRights grant = new GrantRights(scope, world.grants, standing, world.trail, world.clock);
    private final Optional<Person> lead = world.holderOf(Right.ADMINISTER);

    @Before
    public void names() {
        when(standing.exists(any())).thenReturn(true);
        when(holders.isGroup(anyString())).thenReturn(true);
        when(holders.roleName(7)).thenReturn(Optional.of("Role " + HOSTILE));
        when(projects.nameOf(world.shop)).thenReturn("Shop " + HOSTILE);
        when(people.nameOf(any())).thenReturn("Ada " + HOSTILE);
    }

    @Test
    public void everyRightIsShownWithItsHolders() {
        String html = fragment(Locale.US).of(world.admin, DEFAULTS);

        for (Right right : Right.values()) {
            assertThat(html).contains("data-right=\"" + right + "\"");
        }
        assertThat(html).contains("data-holder=\"browsers\"", "Everyone who may browse", "Project administrators", "As it was installed.");
        assertThat(html).doesNotContain("worthwhile-inherit", "worthwhile-decide");
    }

    @Test
    public void whatTheBudgetGivesAwayIsSaidThereAndNowhereElse() {
        assertThat(fragment(Locale.US).of(world.admin, DEFAULTS)).containsOnlyOnce("can work out roughly what an hour of a person costs")
                .containsPattern("(?s)data-right=\"VIEW_BUDGET\".*can work out roughly.*data-right=\"EDIT_BUDGET\"");
    }

    @Test
    public void hostileNamesAreText() {
        decide(SHOP, "VIEW_BUDGET", "group:Group " + HOSTILE, "role:7");

        String html = fragment(Locale.US).of(world.admin, SHOP);

        assertThat(html).contains("Group " + ESCAPED, "Role " + ESCAPED, "Shop " + ESCAPED, "Ada " + ESCAPED).doesNotContain("<b onclick");
    }

    @Test
    public void nobodyIsSaid() {
        decide(DEFAULTS, "VIEW_HOURS");

        assertThat(row(fragment(Locale.US).of(world.admin, DEFAULTS), "VIEW_HOURS")).contains("worthwhile-nobody", "Nobody");
    }

    @Test
    public void whatFollowsTheDefaultIsDecidedBeforeItIsChanged() {
        String row = row(fragment(Locale.US).of(world.admin, SHOP), "VIEW_HOURS");

        assertThat(row).contains("Follows the default.", "worthwhile-decide").doesNotContain("worthwhile-add-holder", "worthwhile-remove-holder", "worthwhile-inherit");
    }

    @Test
    public void whatIsDecidedSaysByWhomAndWhatGoingBackMeans() {
        decide(SHOP, "VIEW_HOURS", "group:staff");

        String row = row(fragment(Locale.US).of(world.admin, SHOP), "VIEW_HOURS");

        assertThat(row).contains("data-decided", "Decided on", "by Ada", "worthwhile-remove-holder", "worthwhile-inherit", "to the default: Project administrators");
    }

    @Test
    public void groupsAndRolesThatAreGoneAreMarked() {
        decide(DEFAULTS, "VIEW_HOURS", "group:ghosts", "role:8");
        when(holders.isGroup("ghosts")).thenReturn(false);

        String row = row(fragment(Locale.US).of(world.admin, DEFAULTS), "VIEW_HOURS");

        assertThat(row.split("worthwhile-holder-gone", -1)).hasSize(3);
        assertThat(row).contains("ghosts", "Role 8", "Gone");
    }

    @Test
    public void changesAreListedWithBeforeAndAfter() {
        decide(SHOP, "VIEW_HOURS", "group:staff", "browsers");
        grant.grant(world.admin, List.of(GrantRequest.inherit("SHOP", "VIEW_HOURS")));

        assertThat(fragment(Locale.US).of(world.admin, SHOP)).contains("The default", "Everyone who may browse; staff");
        assertThat(fragment(Locale.US).of(world.admin, DEFAULTS)).contains("Nobody has changed anything here yet.");
    }

    @Test
    public void projectsThatDecideForThemselvesAreAClickAway() {
        decide(SHOP, "VIEW_HOURS");

        assertThat(fragment(Locale.US).of(world.admin, DEFAULTS)).contains("href=\"?project=SHOP\"").doesNotContain("?project=GRID");
        assertThat(fragment(Locale.US).of(world.admin, Optional.of("GRID"))).contains("href=\"?project=GRID\" aria-current=\"page\"");
    }

    @Test
    public void whoAdministersAProjectOnlyIsOfferedNoOther() {
        decide(SHOP, "VIEW_HOURS");

        assertThat(fragment(Locale.US).of(lead, SHOP)).contains("data-right=\"VIEW_HOURS\"").doesNotContain("worthwhile-scope", "?project=");
    }

    @Test
    public void missingProjectIsAnnouncedToThoseWhoAdministerEverything() {
        assertThat(fragment(Locale.US).of(world.admin, Optional.of(HOSTILE))).contains("There is no project", ESCAPED).doesNotContain("<b onclick", "data-right=");
        assertThatThrownBy(() -> fragment(Locale.US).of(lead, Optional.of("NONE"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void othersAreRefused() {
        assertThatThrownBy(() -> fragment(Locale.US).of(world.nobody, DEFAULTS)).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> fragment(Locale.US).of(lead, DEFAULTS)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> fragment(Locale.US).of(world.stranger, SHOP)).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void choicesAreFoundByTheNamesTheReaderKnows() {
        when(holders.groups(anyString(), any(Integer.class))).thenReturn(List.of());
        HolderChoices choices = new HolderChoices(new FindHolders(scope, new Roles()), new HolderWording(Readers.wording(Locale.GERMAN), holders));

        assertThat(choices.matching(world.admin, DEFAULTS, "PROJEKT")).extracting(HolderView::getText)
                .containsExactly("browsers", "project-administrators");
        assertThat(choices.matching(world.admin, DEFAULTS, "role ")).extracting(HolderView::getText).containsExactly("role:7");
        assertThatThrownBy(() -> choices.matching(world.admin, Optional.of("NONE"), "")).isInstanceOf(ProjectNotFound.class);
    }

    private void decide(Optional<String> project, String right, String... some) {
        grant.grant(world.admin, List.of(GrantRequest.to(project.orElse(null), right, List.of(some))));
    }

    private static String row(String html, String right) {
        int from = html.indexOf("data-right=\"" + right + "\"");
        return html.substring(from, html.indexOf("</tr>", from));
    }

    private PermissionsFragment fragment(Locale language) {
        Wording wording = Readers.wording(language);
        return new PermissionsFragment(new ReadGrants(scope, world.grants), new ReadGrantHistory(scope, world.trail),
                new FindProjects(scope, world.grants, world.projects), world.administration,
                new GrantWording(wording, new HolderWording(wording, holders), people), projects, new Fragments(Templates.renderer(), wording), wording);
    }

    private static final class Roles implements Candidates {

        @Override
        public List<Holder> groups(String part, int most) {
            return List.copyOf(Set.of());
        }

        @Override
        public List<Holder> roles() {
            return List.of(Holder.role(7));
        }
    }
}
