package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.Refusals;

public class CreateFieldsTest {

    private final FieldDesk desk = new FieldDesk();
    private final Refusals refusals = new Refusals(desk::stored);

    @Test
    public void aNewFieldIsEverywhereAndClosed() {
        FieldCreation creation = create(new FieldRequest("customer-value", "  Value ", "What it is"));

        assertThat(creation.created()).containsExactly(new CreatedField(10_100, FigureField.CUSTOMER_VALUE, "Value", FieldReach.ofAllProjects(true), Searching.CLOSED));
        assertThat(creation.existing()).isEmpty();
        assertThat(desk.fields.descriptions()).containsExactly("What it is");
    }

    @Test
    public void theSameAgainMakesNoSecondOne() {
        create(field("customer-value", "Value"), field("customer", "Customer"));

        FieldCreation again = create(field("customer-value", "Value"), field("budget-spent", "Spent"), field("budget-spent", "Spent too"));

        assertThat(again.created()).extracting(CreatedField::name).containsExactly("Spent");
        assertThat(again.existing()).extracting(CreatedField::name).containsExactly("Value");
        assertThat(desk.fields.all()).hasSize(3);
    }

    @Test
    public void whatWasCreatedIsRecorded() {
        create(field("budget-spent", "Spent"));

        AuditEntry entry = desk.world.trail.of("field", 10_100).get(0);
        assertThat(entry.action()).isEqualTo("created");
        assertThat(entry.who()).isEqualTo(desk.world.admin.orElseThrow());
        assertThat(entry.after()).contains("{\"field\":\"customfield_10100\",\"kind\":\"budget-spent\",\"name\":\"Spent\",\"searching\":\"CLOSED\"}");
    }

    @Test
    public void everyProblemIsNamedAndNothingCreated() {
        desk.fields.otherNames.add("Customer");
        desk.fields.unknown.add(FigureField.BUDGET_REMAINING);

        assertThat(refusals.problems(() -> create(field("customer", "Customer"), field("velocity", "V"), field("budget-spent", " "),
                field("customer-value", "x".repeat(256)), field("budget-remaining", "Left"))))
                .containsExactly("fields[0].name: field-name-taken[]", "fields[1].kind: field-kind-unknown[]", "fields[2].name: name-missing[]",
                        "fields[3].name: text-too-long[255, 256]", "fields[4].kind: field-type-missing[]");
        assertThat(refusals.problems(() -> create(field("customer", "Same"), field("budget-spent", "Same"))))
                .containsExactly("fields[1].name: field-name-taken[]");
        assertThat(refusals.problems(() -> create(field("customer-value", "CUSTOMER"), field("customer", "Same"), field("budget-spent", "same"))))
                .containsExactly("fields[0].name: field-name-taken[]", "fields[2].name: field-name-taken[]");
        assertThat(refusals.problems(() -> create(field("customer", "two\nlines")))).containsExactly("fields[0].name: name-not-single-line[]");
    }

    @Test
    public void aFailureHalfWayIsCompletedTheNextTime() {
        desk.fields.failing.add(FigureField.CUSTOMER);
        assertThatThrownBy(() -> create(field("customer-value", "Value"), field("customer", "Customer"))).isInstanceOf(IllegalStateException.class);
        assertThat(desk.world.trail.of("field", 10_100)).hasSize(1);

        desk.fields.failing.clear();
        FieldCreation again = create(field("customer-value", "Value"), field("customer", "Customer"));

        assertThat(again.created()).extracting(CreatedField::name).containsExactly("Customer");
        assertThat(again.existing()).extracting(CreatedField::name).containsExactly("Value");
    }

    @Test
    public void onlyAdministratorsOfJiraCreateFields() {
        Stream.of(desk.appAdmin, desk.world.stranger).forEach(who -> refusals.expect(NotPermitted.class, () -> createAs(who)));
        refusals.expect(NotLoggedIn.class, () -> createAs(desk.world.nobody));
        assertThat(refusals.expect(NotPermitted.class, () -> createAs(desk.appAdmin)).messageKey()).isEqualTo("worthwhile.error.not-permitted-to-change-fields");
    }

    private void createAs(Optional<Person> who) {
        desk.create.create(who, List.of(field("customer", "Customer")));
    }

    private FieldCreation create(FieldRequest... requests) {
        return desk.create.create(desk.world.admin, List.of(requests));
    }

    private static FieldRequest field(String kind, String name) {
        return new FieldRequest(kind, name, "");
    }
}
