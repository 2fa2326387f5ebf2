package org.worthwhile.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.ledger.Keeping;

public class LedgerHealthFragmentTest {

    private static final String HOSTILE = "<b onclick='x'>\"&$view{}";
    private static final String ESCAPED = "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;$view{}";

    private final MoneyWorld world = new MoneyWorld();
    private final FakeJira jira = new FakeJira(world.clock, 1000, world.plug);
    private final Keeping keeping = new Keeping(world, jira);
    private final JiraProjects projects = mock(JiraProjects.class);
    private final JiraPeople people = mock(JiraPeople.class);
    private final SiteAddresses addresses = mock(SiteAddresses.class);

    @Before
    public void names() {
        when(projects.nameOf(any())).thenReturn("Shop " + HOSTILE);
        when(people.nameOf(any())).thenReturn("Ada " + HOSTILE);
        when(addresses.project(anyString(), anyString())).thenAnswer(call -> "/jira/projects/" + call.getArgument(0) + "?selectedItem=budget");
    }

    @Test
    public void anUnreadLedgerIsUnknownAndBeingRead() {
        assertThat(shown()).contains("Unknown", "worthwhile-verdict-unknown", "data-work=\"Jira’s worklogs are being read", "Not yet")
                .doesNotContain("<progress");
    }

    @Test
    public void aLedgerInLineIsGood() {
        keeping.inLine();
        world.clock.advance(Duration.ofMinutes(3));

        assertThat(shown()).contains("Good", "worthwhile-verdict-good", "all work has a price", "3 minutes ago").doesNotContain("data-work", "worthwhile-unpriced");
    }

    @Test
    public void workUnderWayShowsHowFarItIs() {
        keeping.inLine();
        jira.createIssue(1);
        jira.createIssue(2);
        keeping.orderReconciliation(world.admin);
        assertThat(shown()).contains("about to start");

        int[] looks = {0};
        keeping.reconcile(() -> ++looks[0] <= 1);

        assertThat(shown()).contains("0 of 2 projects done", "<progress max=\"100\" value=\"50\"");
    }

    @Test
    public void ordersToPriceAnewAreListed() {
        keeping.inLine();
        world.repricings.order(RateLevel.everyone(), LocalDate.of(2026, 1, 1), Stamp.of(Person.of("admin"), MoneyWorld.START));

        assertThat(shown()).contains("priced anew", "For work from Jan 1, 2026 on", "Ada " + ESCAPED).doesNotContain("<b onclick");
    }

    @Test
    public void missingPricesAreAClickAway() {
        keeping.inLine();
        world.worked(1, world.checkout, "dev", "2026-02-01", 5_400);

        assertThat(shown()).contains("At risk", "Shop " + ESCAPED, "href=\"/jira/projects/SHOP?selectedItem=budget&amp;pricing=UNPRICED\"").containsPattern("1:30.h")
                .doesNotContain("<b onclick");
    }

    @Test
    public void hoursThatMayNotBeSeenAreNotLinked() {
        world.worked(1, world.checkout, "dev", "2026-02-01", 5_400);
        world.rights.holder("keeper", Right.VIEW_RATES);
        Optional<Person> keeper = Optional.of(world.rights.holderEverywhere("keeper", Right.ADMINISTER));

        assertThat(fragment(Locale.US).of(keeper)).contains("Shop " + ESCAPED).doesNotContain("href=\"/jira/projects", "1:30");
    }

    @Test
    public void beforeARebuildIsSaidWhatItMeans() {
        world.worked(1, world.checkout, "dev", "2026-02-01", 5_400);

        assertThat(fragment(Locale.US).rebuild(world.admin)).contains("The 1 entry is thrown away", "Nothing is lost", "It takes a while");
        assertThat(fragment(Locale.GERMAN).rebuild(world.admin)).contains("Der eine Eintrag wird verworfen", "Nichts geht verloren");
    }

    @Test
    public void othersAreRefused() {
        assertThatThrownBy(() -> fragment(Locale.US).of(world.nobody)).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> fragment(Locale.US).of(world.stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> fragment(Locale.US).rebuild(world.stranger)).isInstanceOf(NotPermitted.class);
    }

    private String shown() {
        return fragment(Locale.US).of(world.admin);
    }

    private LedgerHealthFragment fragment(Locale language) {
        Wording wording = Readers.wording(language);
        return new LedgerHealthFragment(keeping.readHealth, projects, people, addresses, new Fragments(Templates.renderer(), wording), wording);
    }
}
