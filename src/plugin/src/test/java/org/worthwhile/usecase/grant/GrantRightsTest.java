package org.worthwhile.usecase.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.grant.Candidates;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.ProjectRights;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.usecase.Administration;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class GrantRightsTest {

    private static final Person ANYBODY = Person.of("anybody");

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final FakeStanding standing = new FakeStanding();
    private final GrantedRights rights = new GrantedRights(world.grants, standing);
    private final Administration administration = new Administration(rights);
    private final GrantScope scope = new GrantScope(administration, world.projects, rights);
    private final GrantRights grant = new GrantRights(scope, world.grants, standing, world.trail, world.clock);
    private final ReadGrants read = new ReadGrants(scope, world.grants);
    private final ReadGrantHistory history = new ReadGrantHistory(scope, world.trail);
    private final FindHolders holders = new FindHolders(scope, new SomeCandidates());
    private final FindProjects projects = new FindProjects(scope, world.grants, world.projects);
    private final Optional<Person> admin = Optional.of(Person.of("jira-admin"));

    public GrantRightsTest() {
        standing.holders.put(admin.get(), Set.of(Holder.jiraAdministrators()));
    }

    @Test
    public void builtInHoldersAreTheDefaultsOfTheDesign() {
        assertThat(heldAs(Holder.browsers())).containsExactly(Right.VIEW_VALUE);
        assertThat(heldAs(Holder.issueEditors())).containsExactly(Right.VIEW_VALUE, Right.EDIT_VALUE);
        assertThat(heldAs(Holder.projectAdministrators())).containsExactly(Right.VIEW_HOURS, Right.VIEW_BUDGET, Right.EDIT_BUDGET);
        assertThat(heldAs(Holder.jiraAdministrators())).containsExactly(Right.VIEW_RATES, Right.EDIT_RATES, Right.ADMINISTER);
        assertThat(heldAs(Holder.group("staff"))).isEmpty();
    }

    @Test
    public void eachRightGrantedAloneBringsNothingButViewingWhatMayBeEdited() {
        for (Right right : Right.values()) {
            MoneyWorld fresh = new MoneyWorld();
            for (Right other : Right.values()) {
                fresh.grants.decide(Optional.empty(), other, other == right ? Set.of(Holder.group("staff")) : Set.of());
            }
            Set<Right> expected = EnumSet.of(right);
            switch (right) {
                case EDIT_VALUE -> expected.add(Right.VIEW_VALUE);
                case EDIT_BUDGET -> expected.add(Right.VIEW_BUDGET);
                case EDIT_RATES -> expected.add(Right.VIEW_RATES);
                default -> assertThat(right.name()).doesNotStartWith("EDIT");
            }
            standing.holders.put(ANYBODY, Set.of(Holder.group("staff")));
            assertThat(new GrantedRights(fresh.grants, standing).of(ANYBODY, fresh.shop)).as("with %s", right).isEqualTo(expected);
            assertThat(new GrantedRights(fresh.grants, standing).of(ANYBODY, fresh.checkout)).as("with %s", right).isEqualTo(expected);
        }
    }

    @Test
    public void aProjectsOwnGrantsReplaceTheDefaultsRightByRight() {
        grant(GrantRequest.to(null, "VIEW_BUDGET", List.of("group:staff")), GrantRequest.to(null, "VIEW_HOURS", List.of("group:staff")),
                GrantRequest.to("SHOP", "VIEW_BUDGET", List.of("role:7")));

        assertThat(heldAs(Holder.group("staff"))).containsExactly(Right.VIEW_HOURS);
        assertThat(heldAs(Holder.role(7))).containsExactly(Right.VIEW_BUDGET);
        assertThat(rights.of(holder(Holder.group("staff")), world.grid)).containsExactlyInAnyOrder(Right.VIEW_HOURS, Right.VIEW_BUDGET);
        assertThat(heldAs(Holder.projectAdministrators())).containsExactly(Right.VIEW_BUDGET, Right.EDIT_BUDGET);
    }

    @Test
    public void rightsInManyProjectsAreThoseInEach() {
        grant(GrantRequest.to("SHOP", "VIEW_BUDGET", List.of("group:staff")), GrantRequest.to(null, "VIEW_HOURS", List.of("group:staff")));
        Person member = holder(Holder.group("staff"));

        Map<ProjectRef, ProjectRights> found = rights.inProjects(member, List.of(world.shop, world.grid));
        assertThat(found.get(world.shop).held()).isEqualTo(rights.of(member, world.shop));
        assertThat(found.get(world.grid).held()).isEqualTo(rights.of(member, world.grid));
        standing.hidden.add(member);
        assertThat(rights.inProjects(member, List.of(world.shop)).get(world.shop).held()).isEmpty();
    }

    @Test
    public void whatHoldsForEditorsOfAnIssueIsNotKnownOfEachIssue() {
        assertThat(onEachIssue(Holder.browsers())).containsExactly(Right.VIEW_VALUE);
        assertThat(onEachIssue(Holder.issueEditors())).containsExactly(Right.VIEW_VALUE);

        grant(GrantRequest.to("SHOP", "VIEW_VALUE", List.of("group:staff")));

        assertThat(onEachIssue(Holder.group("staff"))).containsExactly(Right.VIEW_VALUE);
        assertThat(onEachIssue(Holder.issueEditors())).isEmpty();
        assertThat(rights.of(holder(Holder.issueEditors()), world.shop)).contains(Right.VIEW_VALUE);
    }

    @Test
    public void nobodyMeansNobody() {
        grant(GrantRequest.to("SHOP", "VIEW_VALUE", List.of()), GrantRequest.to("SHOP", "EDIT_VALUE", List.of()));

        assertThat(heldAs(Holder.browsers())).isEmpty();
        assertThat(heldAs(Holder.issueEditors())).isEmpty();
    }

    @Test
    public void inheritingForgetsTheDecision() {
        grant(GrantRequest.to("SHOP", "VIEW_VALUE", List.of()));
        assertThat(read.ofProject(admin, "SHOP").isDecidedHere(Right.VIEW_VALUE)).isTrue();

        grant(GrantRequest.inherit("SHOP", "VIEW_VALUE"));

        GrantView view = read.ofProject(admin, "SHOP");
        assertThat(view.isDecidedHere(Right.VIEW_VALUE)).isFalse();
        assertThat(view.holdersOf(Right.VIEW_VALUE)).containsExactly(Holder.browsers());
    }

    @Test
    public void jiraAdministratorsCannotLockThemselvesOut() {
        grant(GrantRequest.to(null, "ADMINISTER", List.of()));

        assertThat(rights.everywhere(admin.orElseThrow())).contains(Right.ADMINISTER);
    }

    @Test
    public void whoeverMayNotBrowseHasNoRightAtAll() {
        standing.hidden.add(admin.orElseThrow());

        assertThat(rights.of(admin.orElseThrow(), world.shop)).isEmpty();
        assertThat(rights.of(admin.orElseThrow(), world.checkout)).isEmpty();
    }

    @Test
    public void everywhereHoldWhatDependsOnNoProject() {
        grant(GrantRequest.to(null, "VIEW_RATES", List.of("group:staff", "role:7")));

        assertThat(rights.everywhere(holder(Holder.group("staff")))).containsExactly(Right.VIEW_RATES);
        assertThat(rights.everywhere(holder(Holder.role(7)))).isEmpty();
        assertThat(rights.everywhere(holder(Holder.projectAdministrators()))).isEmpty();
    }

    @Test
    public void recordsBeforeAndAfter() {
        grant(GrantRequest.to("SHOP", "VIEW_BUDGET", List.of("role:7", "group:staff")));
        grant(GrantRequest.to("SHOP", "VIEW_BUDGET", List.of("group:staff", "role:7")));
        grant(GrantRequest.inherit("SHOP", "VIEW_BUDGET"));

        List<AuditEntry> entries = world.trail.of("grant", 1);
        assertThat(entries).extracting(AuditEntry::action).containsExactly("granted", "inherited");
        assertThat(entries.get(0).after()).contains("{\"holders\":\"group:staff\\u000arole:7\",\"right\":\"VIEW_BUDGET\"}");
        assertThat(entries.get(0).before()).isEmpty();
        assertThat(entries.get(1).before()).isEqualTo(entries.get(0).after());
    }

    @Test
    public void historyTellsWhoDecidedWhatLatestFirst() {
        grant(GrantRequest.to("SHOP", "VIEW_BUDGET", List.of("group:a, b \u2028 \"c\"", "role:7")));
        grant(GrantRequest.to("SHOP", "VIEW_BUDGET", List.of()));
        grant(GrantRequest.inherit("SHOP", "VIEW_BUDGET"), GrantRequest.to(null, "VIEW_HOURS", List.of("group:two\nlines")));

        List<GrantChange> changes = history.ofProject(admin, "SHOP");
        assertThat(changes).extracting(GrantChange::after).containsExactly(Optional.empty(), Optional.of(Set.of()),
                Optional.of(Set.of(Holder.group("a, b \u2028 \"c\""), Holder.role(7))));
        assertThat(changes).extracting(GrantChange::before).containsExactly(Optional.of(Set.of()), changes.get(2).after(), Optional.empty());
        assertThat(changes).allSatisfy(change -> assertThat(change.stamp().by()).isEqualTo(admin.orElseThrow()));
        assertThat(history.ofDefaults(admin)).extracting(GrantChange::right).containsExactly(Right.VIEW_HOURS);
    }

    @Test
    public void whatIsBasedOnAnOlderStateIsRefused() {
        grant(GrantRequest.to("SHOP", "VIEW_HOURS", List.of("role:7")).seeing(List.of("project-administrators")));

        refusals.expect(ConcurrentChange.class, () -> grant(GrantRequest.to("SHOP", "EDIT_VALUE", List.of()),
                GrantRequest.to("SHOP", "VIEW_HOURS", List.of()).seeing(List.of("project-administrators"))));
        refusals.expect(ConcurrentChange.class, () -> grant(GrantRequest.inherit("SHOP", "VIEW_HOURS").seeing(List.of())));
    }

    @Test
    public void whoIsGoneMayStayUntilTakenOutButIsGrantedNothingAnew() {
        world.grants.decide(Optional.empty(), Right.VIEW_HOURS, Set.of(Holder.group("ghosts"), Holder.role(7)));

        grant(GrantRequest.to(null, "VIEW_HOURS", List.of("group:ghosts", "role:7", "browsers")));
        grant(GrantRequest.to(null, "VIEW_HOURS", List.of("browsers")));

        assertThat(refusals.problems(() -> grant(GrantRequest.to(null, "VIEW_HOURS", List.of("group:ghosts")))))
                .containsExactly("VIEW_HOURS: holder-unknown[group:ghosts]");
    }

    @Test
    public void thoseWhoMayGrantFindWhomToGrantTo() {
        grant(GrantRequest.to("SHOP", "ADMINISTER", List.of("role:7")));
        Optional<Person> lead = Optional.of(holder(Holder.role(7)));

        assertThat(holders.matching(lead, Optional.of("SHOP"), " sta ")).containsExactly(Holder.browsers(), Holder.issueEditors(),
                Holder.projectAdministrators(), Holder.jiraAdministrators(), Holder.role(7), Holder.group("sta"));
        refusals.expect(NotPermitted.class, () -> holders.matching(lead, Optional.empty(), ""));
        refusals.expect(NotPermitted.class, () -> holders.matching(lead, Optional.of("GRID"), ""));
        refusals.expect(NotLoggedIn.class, () -> holders.matching(world.nobody, Optional.empty(), ""));
    }

    @Test
    public void projectsThatDecideAreNamedToThoseWhoMayBrowseThem() {
        grant(GrantRequest.to("SHOP", "VIEW_HOURS", List.of()), GrantRequest.to("GRID", "VIEW_HOURS", List.of()));
        world.projects.hide(world.grid, admin.orElseThrow());

        assertThat(projects.deciding(admin)).containsExactly(world.shop);
        assertThat(projects.matching(admin, "")).containsExactly(world.shop);
        refusals.expect(NotPermitted.class, () -> projects.deciding(world.stranger));
        refusals.expect(NotPermitted.class, () -> projects.matching(world.stranger, ""));
        refusals.expect(NotPermitted.class, () -> history.ofProject(world.stranger, "SHOP"));
    }

    @Test
    public void namesEveryHolderThatDoesNotExistAndKeepsNothing() {
        assertThat(refusals.problems(() -> grant(GrantRequest.to(null, "VIEW_HOURS", List.of("group:staff")),
                GrantRequest.to(null, "VIEW_VALUE", List.of("group:ghosts")), GrantRequest.to(null, "VIEW_BUDGET", List.of("role:x")),
                GrantRequest.to(null, "FLY", List.of()))))
                .containsExactly("VIEW_VALUE: holder-unknown[group:ghosts]", "VIEW_BUDGET: holder-unknown[role:x]", "right: right-unknown[]");
    }

    /** Jira is not even asked: some databases fail on such a question. */
    @Test
    public void aNameThatNoDatabaseKeepsIsNobodys() {
        for (String name : new String[] {"a\0", "a\uD83D"}) {
            assertThat(refusals.problems(() -> grant(GrantRequest.to(null, "VIEW_HOURS", List.of("group:" + name)))))
                    .containsExactly("VIEW_HOURS: holder-unknown[group:" + name + "]");
            assertThat(holders.matching(admin, Optional.empty(), name)).doesNotContain(Holder.group(name));
        }
    }

    @Test
    public void needsTheRightToAdminister() {
        Optional<Person> other = Optional.of(holder(Holder.projectAdministrators()));
        refusals.expect(NotLoggedIn.class, () -> grant.grant(world.nobody, List.of(GrantRequest.inherit(null, "VIEW_VALUE"))));
        refusals.expect(NotPermitted.class, () -> grant.grant(other, List.of(GrantRequest.inherit(null, "VIEW_VALUE"))));
        refusals.expect(NotPermitted.class, () -> grant.grant(other, List.of(GrantRequest.inherit("SHOP", "VIEW_VALUE"))));
        refusals.expect(NotPermitted.class, () -> read.defaults(other));
        refusals.expect(NotPermitted.class, () -> read.ofProject(other, "SHOP"));
        refusals.expect(ProjectNotFound.class, () -> read.ofProject(admin, "NONE"));
    }

    @Test
    public void aProjectCanBeAdministeredByItsOwnPeople() {
        grant(GrantRequest.to("SHOP", "ADMINISTER", List.of("role:7")));
        Optional<Person> lead = Optional.of(holder(Holder.role(7)));

        grant.grant(lead, List.of(GrantRequest.to("SHOP", "VIEW_HOURS", List.of("browsers"))));

        assertThat(heldAs(Holder.browsers())).contains(Right.VIEW_HOURS);
        refusals.expect(NotPermitted.class, () -> grant.grant(lead, List.of(GrantRequest.inherit("GRID", "VIEW_HOURS"))));
    }

    @Test
    public void holdersAreWrittenAndReadAlike() {
        List.of(Holder.group("a:b"), Holder.role(7), Holder.browsers(), Holder.issueEditors(), Holder.projectAdministrators(),
                Holder.jiraAdministrators()).forEach(holder -> assertThat(Holder.of(holder.text())).isEqualTo(holder));
    }

    private void grant(GrantRequest... requests) {
        grant.grant(admin, List.of(requests));
    }

    private Set<Right> onEachIssue(Holder holder) {
        return rights.inProjects(holder(holder), List.of(world.shop)).get(world.shop).onEachIssue();
    }

    private Set<Right> heldAs(Holder holder) {
        return rights.of(holder(holder), world.shop);
    }

    /** Somebody who is this and, like everybody who edits or administers, may browse. */
    private Person holder(Holder holder) {
        Set<Holder> held = new HashSet<>(Set.of(holder));
        if (holder.kind() == Holder.Kind.ISSUE_EDITORS) {
            held.add(Holder.browsers());
        }
        standing.holders.put(ANYBODY, held);
        return ANYBODY;
    }

    private static final class SomeCandidates implements Candidates {

        @Override
        public List<Holder> groups(String part, int most) {
            return List.of(Holder.group(part));
        }

        @Override
        public List<Holder> roles() {
            return List.of(Holder.role(7));
        }
    }

    private static final class FakeStanding implements Standing {

        private final Map<Person, Set<Holder>> holders = new HashMap<>();
        private final Set<Person> hidden = new HashSet<>();

        @Override
        public boolean mayBrowse(Person who, ProjectRef project) {
            return !hidden.contains(who);
        }

        @Override
        public boolean mayBrowse(Person who, IssueRef issue) {
            return !hidden.contains(who);
        }

        @Override
        public boolean is(Person who, Holder holder, ProjectRef project) {
            return holders.getOrDefault(who, Set.of()).contains(holder);
        }

        @Override
        public boolean is(Person who, Holder holder, IssueRef issue) {
            return is(who, holder, issue.project());
        }

        @Override
        public boolean isEverywhere(Person who, Holder holder) {
            boolean dependsOnNoProject = holder.kind() == Holder.Kind.GROUP || holder.kind() == Holder.Kind.JIRA_ADMINISTRATORS;
            return dependsOnNoProject && holders.getOrDefault(who, Set.of()).contains(holder);
        }

        @Override
        public boolean exists(Holder holder) {
            return !holder.equals(Holder.group("ghosts"));
        }
    }
}
