package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.tracker.command.DashboardCommands;

/** Dashboards and their gadgets, and who may see and change them. */
public class DashboardsTest extends OnBothDatabases {

    private static final String ITEM = "org.example:item";

    private World world;
    private DashboardCommands commands;
    private Dashboard dashboard;

    @Before
    public void oneDashboardOfTheWorker() {
        world = new World(tracker);
        commands = new Commands(tracker).dashboards();
        dashboard = commands.create(world.worker, new SharedDetails(" Morning ", "What matters", List.of()));
    }

    @Test
    public void newDashboardIsPrivateAndItsOwnersFavourite() {
        assertThat(dashboard).isEqualTo(new Dashboard(dashboard.id(), "Morning", "What matters", world.worker.key(), List.of()));
        assertThat(tracker.dashboards().favouritesOf(world.worker)).containsExactly(dashboard.id());
        assertThat(sees(world.worker)).isTrue();
        assertThat(sees(world.administrator)).isFalse();
    }

    @Test
    public void isSeenByThoseItIsSharedWith() {
        share(Share.project(world.project.id()));
        assertThat(sees(world.reader)).isTrue();
        assertThat(sees(world.add("stranger"))).isFalse();

        share(Share.loggedIn());
        assertThat(sees(world.reader)).isTrue();
        assertThat(tracker.permissions().of(Optional.empty()).sees(read())).isFalse();

        share();
        assertThat(sees(world.reader)).isFalse();
    }

    @Test
    public void groupsOfOthersAndHiddenProjectsAreNotSharedWith() {
        TrackerProject hidden = world.addProject("TWO");
        tracker.users().addToGroup("readers", world.worker);
        share(Share.group("readers"));
        assertThat(sees(world.reader)).isTrue();
        assertThat(sees(world.administrator)).isFalse();
        assertThatThrownBy(() -> share(Share.group("jira-administrators"))).isInstanceOf(RejectedInput.class);
        assertThatThrownBy(() -> commands.change(world.add("loner"), dashboard.id(), details(Share.project(hidden.id())))).isInstanceOf(NotFound.class);
    }

    @Test
    public void onlyTheOwnerChangesAnything() {
        Gadget gadget = add(0);
        assertThatThrownBy(() -> commands.add(world.reader, dashboard.id(), ITEM, 0)).isInstanceOf(NotFound.class);
        share(Share.loggedIn());
        assertThatThrownBy(() -> commands.add(world.reader, dashboard.id(), ITEM, 0)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> commands.configure(world.reader, dashboard.id(), gadget.id(), Map.of())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> commands.remove(world.administrator, dashboard.id(), gadget.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> commands.delete(world.reader, dashboard.id())).isInstanceOf(NotPermitted.class);
        assertThat(gadgets()).containsExactly(gadget);
    }

    @Test
    public void gadgetIsReachedThroughItsOwnDashboardOnly() {
        Gadget gadget = add(0);
        Dashboard other = commands.create(world.reader, new SharedDetails("Other", "", List.of()));
        assertThatThrownBy(() -> commands.remove(world.reader, other.id(), gadget.id())).isInstanceOf(NotFound.class);
        commands.arrange(world.reader, other.id(), List.of(List.of(gadget.id())));
        assertThat(gadgets()).containsExactly(gadget);
    }

    @Test
    public void newGadgetStandsOnTopOfItsColumn() {
        Gadget first = add(0);
        Gadget second = add(1);
        Gadget third = add(0);
        assertThat(gadgets()).extracting(Gadget::id).containsExactly(third.id(), first.id(), second.id());
        assertThat(gadgets()).extracting(Gadget::column).containsExactly(0, 0, 1);
    }

    @Test
    public void arrangesAndKeepsWhatWasAddedMeanwhile() {
        Gadget first = add(0);
        Gadget second = add(0);
        Gadget meanwhile = add(0);
        commands.arrange(world.worker, dashboard.id(), List.of(List.of(), List.of(first.id(), second.id())));
        assertThat(gadgets()).extracting(Gadget::id).containsExactly(meanwhile.id(), first.id(), second.id());
        assertThat(gadgets()).extracting(Gadget::column).containsExactly(0, 1, 1);
        assertThatThrownBy(() -> commands.arrange(world.worker, dashboard.id(), List.of(List.of(), List.of(), List.of()))).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void preferencesAreReplacedAsAWhole() {
        Gadget gadget = add(0);
        commands.configure(world.worker, dashboard.id(), gadget.id(), Map.of("a", "1", "b", "<ü> \uD83D\uDE00"));
        assertThat(gadgets().get(0).preferences()).isEqualTo(Map.of("a", "1", "b", "<ü> \uD83D\uDE00"));
        commands.configure(world.worker, dashboard.id(), gadget.id(), Map.of("b", ""));
        assertThat(gadgets().get(0).preferences()).isEqualTo(Map.of("b", ""));
        assertThatThrownBy(() -> commands.configure(world.worker, dashboard.id(), gadget.id(), Map.of("b", "\0"))).isInstanceOf(RejectedInput.class);
        assertThatThrownBy(() -> commands.configure(world.worker, dashboard.id(), gadget.id(), Map.of("b", "x".repeat(40_000))))
                .isInstanceOf(RejectedInput.class);
        assertThat(gadgets().get(0).preferences()).isEqualTo(Map.of("b", ""));
    }

    @Test
    public void paintsWithKnownColoursOnly() {
        Gadget gadget = add(0);
        commands.paint(world.worker, dashboard.id(), gadget.id(), "color7");
        assertThat(gadgets().get(0).colour()).isEqualTo("color7");
        assertThatThrownBy(() -> commands.paint(world.worker, dashboard.id(), gadget.id(), "\"red")).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void holdsTwentyGadgets() {
        IntStream.range(0, Gadgets.LIMIT).forEach(i -> add(i % Gadgets.COLUMNS));
        assertThatThrownBy(() -> add(0)).isInstanceOf(RejectedInput.class);
        assertThat(gadgets()).hasSize(Gadgets.LIMIT);
        assertThat(statementsOf(this::gadgets)).isEqualTo(2);
    }

    @Test
    public void aNameIsUsedOncePerPerson() {
        assertThatThrownBy(() -> commands.create(world.worker, new SharedDetails("Morning", "", List.of()))).isInstanceOf(RejectedInput.class);
        assertThat(commands.create(world.reader, new SharedDetails("Morning", "", List.of())).name()).isEqualTo("Morning");
        commands.change(world.worker, dashboard.id(), new SharedDetails("Morning", "Other words", List.of()));
        assertThat(read().description()).isEqualTo("Other words");
        assertThatThrownBy(() -> commands.create(world.worker, new SharedDetails(" ", "", List.of()))).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void goesWithAllThatBelongsToIt() {
        commands.configure(world.worker, dashboard.id(), add(0).id(), Map.of("a", "1"));
        share(Share.loggedIn());
        commands.mark(world.reader, dashboard.id(), true);
        commands.delete(world.worker, dashboard.id());
        assertThat(tracker.dashboards().all()).isEmpty();
        assertThat(tracker.dashboards().favouritesOf(world.reader)).isEmpty();
    }

    @Test
    public void everythingIsThereAfterARestart() {
        commands.configure(world.worker, dashboard.id(), add(1).id(), Map.of("a", "1"));
        Dashboards after = restarted().dashboards();
        assertThat(after.all()).containsExactly(dashboard);
        assertThat(after.gadgets().on(dashboard.id())).isEqualTo(gadgets());
    }

    private boolean sees(TrackerUser who) {
        return tracker.permissions().of(Optional.of(who)).sees(read());
    }

    private Dashboard read() {
        return tracker.dashboards().byId(dashboard.id()).orElseThrow();
    }

    private List<Gadget> gadgets() {
        return tracker.dashboards().gadgets().on(dashboard.id());
    }

    private Gadget add(int column) {
        return commands.add(world.worker, dashboard.id(), ITEM, column);
    }

    private void share(Share... shares) {
        commands.change(world.worker, dashboard.id(), details(shares));
    }

    private static SharedDetails details(Share... shares) {
        return new SharedDetails("Morning", "", List.of(shares));
    }
}
