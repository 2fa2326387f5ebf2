package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.FieldNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.Refusals;

public class ChangeSearchingTest {

    private static final String VALUE = "customfield_10100";

    private final FieldDesk desk = new FieldDesk();
    private final Refusals refusals = new Refusals(desk::stored);

    @Before
    public void aField() {
        desk.create("customer-value");
        desk.create("customer");
    }

    @Test
    public void openingAndClosingAreRecordedWithBeforeAndAfter() {
        assertThat(change("OPEN", "CLOSED").searching()).isEqualTo(Searching.OPEN);
        change("CLOSED", null);

        assertThat(searching()).containsExactly(Searching.CLOSED, Searching.CLOSED);
        List<AuditEntry> entries = desk.world.trail.of("field", 10_100);
        assertThat(entries).extracting(AuditEntry::action).containsExactly("created", "searching changed", "searching changed");
        assertThat(entries.get(1).before()).isEqualTo(entries.get(2).after()).hasValueSatisfying(text -> assertThat(text).contains("\"searching\":\"CLOSED\""));
        assertThat(entries.get(1).after()).isEqualTo(entries.get(2).before()).hasValueSatisfying(text -> assertThat(text).contains("\"searching\":\"OPEN\""));
    }

    @Test
    public void onlyTheFieldInQuestionIsOpened() {
        change("OPEN", null);

        assertThat(searching()).containsExactly(Searching.OPEN, Searching.CLOSED);
    }

    @Test
    public void whatIsSoAlreadyIsNotRecordedAgain() {
        change("CLOSED", "OPEN");

        assertThat(desk.world.trail.of("field", 10_100)).hasSize(1);
    }

    @Test
    public void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        CreatedField foreign = desk.fields.add(FigureField.CUSTOMER, "Made in Jira", FieldReach.ofAllProjects(true), Searching.FOREIGN);

        refusals.expect(ConcurrentChange.class, () -> desk.change.change(desk.world.admin, foreign.id(), "OPEN", "CLOSED"));
        assertThat(desk.change.change(desk.world.admin, foreign.id(), "CLOSED", "FOREIGN").searching()).isEqualTo(Searching.CLOSED);
    }

    @Test
    public void nothingElseCanBeAskedFor() {
        assertThat(refusals.problems(() -> change("NONE", null))).containsExactly("searching: searching-unknown[]");
        assertThat(refusals.problems(() -> change(null, null))).containsExactly("searching: searching-unknown[]");
        refusals.expect(FieldNotFound.class, () -> desk.change.change(desk.world.admin, "customfield_1", "OPEN", null));
    }

    @Test
    public void onlyAdministratorsOfJiraChangeIt() {
        refusals.expect(NotPermitted.class, () -> changeAs(desk.appAdmin));
        refusals.expect(NotPermitted.class, () -> changeAs(desk.world.stranger));
        refusals.expect(NotLoggedIn.class, () -> changeAs(desk.world.nobody));
    }

    private void changeAs(Optional<Person> who) {
        desk.change.change(who, VALUE, "OPEN", null);
    }

    private CreatedField change(String wanted, String seen) {
        return desk.change.change(desk.world.admin, VALUE, wanted, seen);
    }

    private List<Searching> searching() {
        return desk.fields.all().stream().map(CreatedField::searching).toList();
    }
}
