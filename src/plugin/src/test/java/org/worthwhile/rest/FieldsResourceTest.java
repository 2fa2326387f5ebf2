package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worthwhile.rest.MoneyDoors.body;
import static org.worthwhile.rest.MoneyDoors.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.worthwhile.admin.FieldWording;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.panel.Readers;
import org.worthwhile.usecase.field.FieldDesk;

public class FieldsResourceTest {

    private final FieldDesk desk = new FieldDesk();

    @Test
    public void fieldsAreListedByKind() {
        desk.create("customer-value");
        desk.fields.add(FigureField.CUSTOMER, "Client", FieldReach.ofProjects(2, false), Searching.NONE);

        assertThat(text(resource(desk.world.admin, Locale.US).fields())).isEqualTo("{\"kinds\":["
                + "{\"kind\":\"customer-value\",\"fields\":[{\"id\":\"customfield_10100\",\"name\":\"customer-value\",\"allProjects\":true,\"allIssueTypes\":true,"
                + "\"searching\":\"CLOSED\",\"changedAt\":\"2026-03-02T12:00:00Z\",\"waitingForIndex\":true}]},"
                + "{\"kind\":\"customer\",\"fields\":[{\"id\":\"customfield_10101\",\"name\":\"Client\",\"allProjects\":false,\"projects\":2,\"allIssueTypes\":false,"
                + "\"searching\":\"NONE\",\"waitingForIndex\":false}]},"
                + "{\"kind\":\"budget-spent\",\"fields\":[]},{\"kind\":\"budget-remaining\",\"fields\":[]}],"
                + "\"waitingSince\":\"2026-03-02T12:00:00Z\",\"waitingChanges\":0,\"mayChange\":true}");
    }

    @Test
    public void aNameThatIsLeftOutIsTheOneOfTheKindInTheLanguageOfWhoeverAsks() {
        Response answer = resource(desk.world.admin, Locale.GERMAN).create(body("{'fields': [{'kind': 'customer'}, {'kind': 'budget-spent', 'name': 'Ist'}]}"));

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(desk.fields.all()).extracting(CreatedField::name).containsExactly("Kunde", "Ist");
        assertThat(desk.fields.descriptions().get(1)).startsWith("Was der Vorgang allein");
    }

    @Test
    public void whatIsThereAlreadyIsAnsweredAsSuch() {
        desk.create("customer");

        Response answer = resource(desk.world.admin, Locale.US).create(body("{'fields': [{'kind': 'customer'}]}"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("{\"created\":[],\"existing\":[{\"id\":\"customfield_10100\",\"kind\":\"customer\",\"name\":\"customer\"}]}");
    }

    @Test
    public void searchingIsOpenedAndClosed() {
        desk.create("customer");
        FieldsResource fields = resource(desk.world.admin, Locale.US);

        assertThat(text(fields.changeSearching("customfield_10100", body("{'searching': 'OPEN', 'seen': 'CLOSED'}")))).contains("\"searching\":\"OPEN\"");
        assertThatThrownBy(() -> fields.changeSearching("customfield_10100", body("{'searching': 'CLOSED', 'seen': 'NONE'}"))).isInstanceOf(ConcurrentChange.class);
        assertThat(text(fields.changeSearching("customfield_10100", body("{'searching': 'CLOSED'}")))).contains("\"searching\":\"CLOSED\"");
    }

    @Test
    public void theWordThatJiraWasIndexedIsTakenDown() {
        desk.create("customer");

        assertThat(text(resource(desk.world.admin, Locale.US).declareIndexed(body("{'upTo': '2026-03-02T12:00:00Z'}")))).doesNotContain("waitingSince");
    }

    @Test
    public void bodiesThatSayNothingAreRefused() {
        FieldsResource fields = resource(desk.world.admin, Locale.US);

        for (String json : List.of("{}", "{'fields': []}", "{'fields': [{'kind': 'customer', 'searching': 'OPEN'}]}", "{'fields': 1}", "{'fields': [{'kind': 7}]}",
                "{'fields': [{}]}")) {
            assertThatThrownBy(() -> fields.create(body(json))).as(json).isInstanceOf(InvalidRequest.class);
        }
        assertThat(desk.fields.all()).isEmpty();
    }

    @Test
    public void isForAdministrators() {
        assertThatThrownBy(() -> resource(desk.world.stranger, Locale.US).fields()).isInstanceOf(NotPermitted.class);
        assertThat(text(resource(desk.appAdmin, Locale.US).fields())).contains("\"mayChange\":false");
        assertThatThrownBy(() -> resource(desk.appAdmin, Locale.US).create(body("{'fields': [{'kind': 'customer'}]}"))).isInstanceOf(NotPermitted.class);
    }

    private FieldsResource resource(Optional<Person> who, Locale language) {
        CurrentReader reader = Readers.reader(who, language);
        FieldActs acts = new FieldActs(desk.create, desk.change, desk.indexed, new FieldWording(Readers.wording(language)), reader);
        return new FieldsResource(desk.list, acts, reader);
    }
}
