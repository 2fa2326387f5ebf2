package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class UsersTest extends OnBothDatabases {

    private static final NewUser SOFIA =
            new NewUser("Sofia", "Sófia Keller 漢字", "sofia@example.com", "secret", Locale.GERMANY, ZoneId.of("America/Sao_Paulo"));

    @Test
    public void anEmptyDatabaseHasNobody() {
        assertThat(tracker.isEmpty()).isTrue();
    }

    @Test
    public void everythingAboutAPersonSurvivesARestart() {
        TrackerUser added = tracker.users().add(SOFIA);

        assertThat(restarted().users().byKey("sofia")).contains(added);
        assertThat(restarted().isEmpty()).isFalse();
        assertThat(added).isEqualTo(new TrackerUser("sofia", "Sofia", "Sófia Keller 漢字", "sofia@example.com", true, Locale.GERMANY,
                ZoneId.of("America/Sao_Paulo"), 10_000));
    }

    @Test
    public void logInNamesAreComparedWithoutRegardToCase() {
        TrackerUser added = tracker.users().add(SOFIA);

        assertThat(tracker.users().byName("SOFIA")).contains(added);
        assertThat(tracker.users().authenticate("sOfIa", "secret")).contains(added);
    }

    @Test
    public void refusesAWrongPasswordAndAnUnknownName() {
        tracker.users().add(SOFIA);

        assertThat(tracker.users().authenticate("sofia", "Secret")).isEmpty();
        assertThat(tracker.users().authenticate("sofia", "")).isEmpty();
        assertThat(tracker.users().authenticate("nobody", "secret")).isEmpty();
        assertThat(tracker.users().authenticate("sofia\0", "secret")).isEmpty();
        assertThat(tracker.users().byName("\ud83d")).isEmpty();
    }

    @Test
    public void keepsTheKeyWhenRenamed() {
        tracker.users().add(SOFIA);

        tracker.users().rename("sofia", "Keller");

        assertThat(tracker.users().byName("keller")).hasValueSatisfying(user -> assertThat(user.key()).isEqualTo("sofia"));
        assertThat(tracker.users().byName("sofia")).isEmpty();
        assertThat(tracker.users().authenticate("keller", "secret")).isPresent();
    }

    @Test
    public void someoneInactiveIsFoundButCannotLogIn() {
        tracker.users().add(SOFIA);

        tracker.users().deactivate("sofia");

        assertThat(tracker.users().byKey("sofia")).hasValueSatisfying(user -> assertThat(user.active()).isFalse());
        assertThat(tracker.users().authenticate("sofia", "secret")).isEmpty();
    }

    @Test
    public void groupsKnowTheirMembers() {
        TrackerUser sofia = tracker.users().add(SOFIA);
        tracker.users().addGroup("sales");
        tracker.users().addGroup("empty");

        tracker.users().addToGroup("sales", sofia);

        assertThat(tracker.users().groups()).containsExactly("empty", "sales");
        assertThat(tracker.users().groupsOf("sofia")).containsExactly("sales");
    }

    @Test
    public void manyKeysTakeOneStatement() {
        World world = new World(tracker);

        assertThat(statementsOf(() -> tracker.users().byKeys(List.of("worker", "reader", "gone")))).isEqualTo(1);
        assertThat(tracker.users().byKeys(List.of("worker", "gone"))).containsOnlyKeys("worker").containsValue(world.worker);
    }
}
