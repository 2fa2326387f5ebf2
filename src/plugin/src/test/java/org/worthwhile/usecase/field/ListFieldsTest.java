package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.Test;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class ListFieldsTest {

    private final FieldDesk desk = new FieldDesk();
    private final Refusals refusals = new Refusals(desk::stored);

    @Test
    public void aKindMayHaveSeveralFieldsOrNone() {
        desk.create("customer-value");
        desk.fields.add(FigureField.CUSTOMER_VALUE, "Made in Jira", FieldReach.ofProjects(2, false), Searching.OPEN);

        FieldList list = list();

        assertThat(list.of(FigureField.CUSTOMER_VALUE)).extracting(details -> details.field().name()).containsExactly("customer-value", "Made in Jira");
        assertThat(list.missing()).containsExactly(FigureField.CUSTOMER, FigureField.BUDGET_SPENT, FigureField.BUDGET_REMAINING);
    }

    @Test
    public void aCreatedOrChangedFieldWaitsUntilJiraWasIndexed() {
        desk.create("customer-value");
        desk.world.clock.advance(Duration.ofMinutes(5));
        assertThat(list().waitingSince()).contains(MoneyWorld.START);

        desk.indexed.declare(desk.world.admin, list().waitingSince().orElseThrow().toString());
        assertThat(list().waitingSince()).isEmpty();

        desk.change.change(desk.world.admin, "customfield_10100", "OPEN", null);
        assertThat(list().waitingForIndex()).hasSize(1);
    }

    @Test
    public void whatJiraIndexedBeforeAFieldWasCreatedDoesNotHaveIt() {
        desk.create("customer-value");
        desk.world.clock.advance(Duration.ofMinutes(5));

        desk.indexed.finished(Duration.ofMinutes(6));
        assertThat(list().waitingForIndex()).hasSize(1);

        desk.indexed.finished(Duration.ofMinutes(4));
        assertThat(list().waitingForIndex()).isEmpty();
    }

    @Test
    public void anOlderWordDoesNotTakeBackANewerOne() {
        desk.create("customer-value");
        desk.world.clock.advance(Duration.ofMinutes(5));
        desk.indexed.finished(Duration.ZERO);

        desk.indexed.declare(desk.world.admin, "2020-01-01T00:00:00Z");

        assertThat(list().waitingForIndex()).isEmpty();
    }

    @Test
    public void whoseWordItIsIsRecorded() {
        desk.indexed.declare(desk.world.admin, MoneyWorld.START.toString());

        assertThat(desk.world.trail.of("field", 0)).singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("{\"upTo\":\"2026-03-02T12:00:00Z\"}"));
    }

    @Test
    public void onlyMomentsOfThePastAreAccepted() {
        assertThat(refusals.problems(() -> desk.indexed.declare(desk.world.admin, "2026-03-02T12:00:01Z"))).containsExactly("upTo: moment-to-come[]");
        assertThat(refusals.problems(() -> desk.indexed.declare(desk.world.admin, "today"))).containsExactly("upTo: not-moment[]");
        assertThat(refusals.problems(() -> desk.indexed.declare(desk.world.admin, null))).containsExactly("upTo: not-moment[]");
        refusals.expect(NotPermitted.class, () -> desk.indexed.declare(desk.appAdmin, MoneyWorld.START.toString()));
    }

    @Test
    public void fieldsOfJirasOwnFormsAreNotKnownToWait() {
        desk.fields.add(FigureField.CUSTOMER, "Made in Jira", FieldReach.ofAllProjects(true), Searching.CLOSED);

        assertThat(list().all()).singleElement().satisfies(details -> {
            assertThat(details.changed()).isEmpty();
            assertThat(details.isWaitingForIndex()).isFalse();
        });
    }

    @Test
    public void changesOfFiguresAreCounted() {
        desk.touched.touch(10);
        desk.touched.touch(10);

        assertThat(list().waitingChanges()).isEqualTo(2);
    }

    @Test
    public void whoAdministersTheAppLooksAndJirasAdministratorsChange() {
        assertThat(list().mayChange()).isTrue();
        assertThat(desk.list.all(desk.appAdmin).mayChange()).isFalse();
        assertThatThrownBy(() -> desk.list.allToChange(desk.appAdmin)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.list.all(desk.world.stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.list.all(desk.world.nobody)).isInstanceOf(NotLoggedIn.class);
    }

    private FieldList list() {
        return desk.list.all(desk.world.admin);
    }
}
