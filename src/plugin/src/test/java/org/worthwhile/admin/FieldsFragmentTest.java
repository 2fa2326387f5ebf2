package org.worthwhile.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.FieldNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.field.FieldDesk;

public class FieldsFragmentTest {

    private static final String HOSTILE = "<b onclick='x'>\"&$view{}";
    private static final String ESCAPED = "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;$view{}";
    private static final Optional<String> ALL = Optional.empty();

    private final FieldDesk desk = new FieldDesk();
    private final JiraPeople people = mock(JiraPeople.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);

    @Before
    public void names() {
        when(people.nameOf(any())).thenReturn("Ada " + HOSTILE);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
    }

    @Test
    public void withoutFieldsEachKindCanBeCreated() {
        String html = page();

        for (FigureField kind : FigureField.values()) {
            assertThat(kind(html, kind)).contains("Not created", "worthwhile-create-field").doesNotContain("data-field");
        }
        assertThat(html).contains("aui-button-primary worthwhile-create-fields").doesNotContain("worthwhile-next-steps", "worthwhile-index");
    }

    @Test
    public void aFieldSaysWhereItIsWhoFindsByItAndWhoDidThat() {
        desk.create("customer-value");

        assertThat(kind(page(), FigureField.CUSTOMER_VALUE)).contains("data-field=\"customfield_10100\"", "In all projects", "Closed", "data-to=\"OPEN\"",
                "href=\"/jira/secure/admin/ConfigureCustomField!default.jspa?customFieldId=10100\"",
                "href=\"/jira/secure/admin/AssociateFieldToScreens!default.jspa?fieldId=customfield_10100\"", "by Ada " + ESCAPED)
                .doesNotContain("worthwhile-create-field", "<b onclick");
    }

    @Test
    public void aNameFromRightToLeftDoesNotTurnTheSentenceAroundIt() {
        when(people.nameOf(any())).thenReturn("\u05d3\u05e0\u05d4");
        desk.create("customer-value");

        assertThat(kind(page(), FigureField.CUSTOMER_VALUE)).contains("by \u2068\u05d3\u05e0\u05d4\u2069.");
    }

    @Test
    public void severalFieldsOfAKindAreListed() {
        desk.fields.add(FigureField.CUSTOMER, "One " + HOSTILE, FieldReach.ofProjects(1, true), Searching.OPEN);
        desk.fields.add(FigureField.CUSTOMER, "Two", FieldReach.ofProjects(3, false), Searching.NONE);
        desk.fields.add(FigureField.CUSTOMER, "Three", FieldReach.ofProjects(0, true), Searching.FOREIGN);

        String html = kind(page(), FigureField.CUSTOMER);

        assertThat(html).contains("rowspan=\"3\"", "One " + ESCAPED, "In 1 project", "In 3 projects, for some issue types", "In no project", "Open", "Not searchable",
                "Another search template").doesNotContain("<b onclick", "Changed here");
        assertThat(html.split("scope=\"rowgroup\"", -1)).hasSize(2);
        assertThat(html.split("data-to=\"CLOSED\"", -1)).hasSize(4);
    }

    @Test
    public void whatIsToBeDoneNextIsSaidUntilItIsDone() {
        desk.create("customer-value");
        assertThat(page()).contains("worthwhile-next-steps", "not in the index of Jira yet: customer-value.", "href=\"/jira/secure/admin/jira/IndexAdmin.jspa\"",
                "data-waiting-since=\"2026-03-02T12:00:00Z\"").doesNotContain("all of these fields are in it");

        desk.indexed.declare(desk.world.admin, "2026-03-02T12:00:00Z");
        assertThat(page()).contains("all of these fields are in it", "All changes of figures are in it").doesNotContain("worthwhile-next-steps", "data-waiting-since");
    }

    @Test
    public void changesOnTheirWayToTheIndexAreCounted() {
        desk.create("customer-value");
        desk.touched.touch(10);
        desk.touched.touch(11);

        assertThat(page()).contains("2 changes of figures are about to be written");
    }

    @Test
    public void whoDoesNotAdministerJiraSeesHowThingsStandAlone() {
        desk.create("customer-value");

        assertThat(fields(Locale.US).of(desk.appAdmin)).contains("Only Jira administrators", "Closed", "Not created")
                .doesNotContain("<button", "worthwhile-to-indexing");
    }

    @Test
    public void theFormProposesNamesInTheLanguageOfWhoeverCreates() {
        desk.create("customer-value");

        String html = form(Locale.GERMAN).of(desk.world.admin, ALL);

        assertThat(html).contains("name=\"customer\" value=\"Kunde\"", "data-error-for=\"fields[0]\"", "value=\"Budget verbraucht\"", "data-error-for=\"fields[2]\"")
                .doesNotContain("name=\"customer-value\"");
        assertThat(html.split("worthwhile-first-field\"", -1)).hasSize(2 + 1);
        assertThat(form(Locale.US).of(desk.world.admin, Optional.of("customer"))).contains("value=\"Customer\"").doesNotContain("name=\"budget-spent\"");
        assertThat(form(Locale.US).of(desk.world.admin, Optional.of("customer-value"))).contains("nothing left to create").doesNotContain("worthwhile-save");
    }

    @Test
    public void openingSaysWhatItRevealsAndClosingWhatIsLost() {
        desk.fields.add(FigureField.BUDGET_SPENT, "Spent " + HOSTILE, FieldReach.ofAllProjects(true), Searching.CLOSED);
        desk.fields.add(FigureField.CUSTOMER, "Client", FieldReach.ofAllProjects(true), Searching.CLOSED);

        assertThat(searching("customfield_10100", "OPEN")).contains("Open Spent " + ESCAPED + " to everybody?", "data-version=\"CLOSED\"", "above 1,000",
                "in the order of Spent", "saved filters", "aui-dialog2-warning").doesNotContain("<b onclick");
        assertThat(searching("customfield_10101", "OPEN")).contains("which issues are about that customer").doesNotContain("above 1,000");
        assertThat(searching("customfield_10101", "CLOSED")).contains("Close Client?", "It holds at once").doesNotContain("aui-dialog2-warning");
        assertThatThrownBy(() -> searching("customfield_1", "OPEN")).isInstanceOf(FieldNotFound.class);
    }

    @Test
    public void othersAreRefused() {
        assertThatThrownBy(() -> fields(Locale.US).of(desk.world.nobody)).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> fields(Locale.US).of(desk.world.stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> form(Locale.US).of(desk.appAdmin, ALL)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> searchingAs(desk.appAdmin, "customfield_1", "OPEN")).isInstanceOf(NotPermitted.class);
    }

    private String page() {
        return fields(Locale.US).of(desk.world.admin);
    }

    private static String kind(String html, FigureField kind) {
        int from = html.indexOf("data-kind=\"" + kind.key() + "\"");
        return html.substring(from, html.indexOf("</tbody>", from));
    }

    private FieldsFragment fields(Locale language) {
        Wording wording = Readers.wording(language);
        return new FieldsFragment(desk.list, new FieldWording(wording), people, new SiteAddresses(application), fragments(wording), wording);
    }

    private FieldFormFragment form(Locale language) {
        Wording wording = Readers.wording(language);
        return new FieldFormFragment(desk.list, new FieldWording(wording), fragments(wording));
    }

    private String searching(String field, String wanted) {
        return searchingAs(desk.world.admin, field, wanted);
    }

    private String searchingAs(Optional<Person> who, String field, String wanted) {
        Wording wording = Readers.wording(Locale.US);
        return new FieldSearchingFragment(desk.list, new FieldWording(wording), fragments(wording), wording).of(who, field, wanted);
    }

    private static Fragments fragments(Wording wording) {
        return new Fragments(Templates.renderer(), wording);
    }
}
