package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.object;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator creates fields, decides who finds by them and is told what to do next; nothing is created unasked. */
public class FieldsPageBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.german();
    private static final String VALUE = "customer-value";
    private static final String CLOSED = ENGLISH.of("worthwhile.searching.CLOSED");
    private static final String OPEN = ENGLISH.of("worthwhile.searching.OPEN");

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    @After
    public void leaveItAsItWas() {
        JIRA.as("admin").chooseLanguage("en");
        Grants.everywhere(JIRA.as("admin")).asByDefault();
        for (JsonNode kind : fields().path("kinds")) {
            for (JsonNode field : kind.path("fields")) {
                remove(field.path("id").getTextValue());
            }
        }
    }

    @Test
    public void nothingIsThereUntilItIsAskedFor() {
        FieldsPage page = page();

        assertThat(page.isCreated(VALUE)).isFalse();
        assertThat(page.kind(VALUE)).contains(ENGLISH.of("worthwhile.figure-field-about.CUSTOMER_VALUE"), ENGLISH.of("worthwhile.fields.missing"));
        assertThat(page.saysWhatToDoNext()).isFalse();
    }

    @Test
    public void allAreCreatedAtOnceAndTheNextStepsLeadSomewhere() {
        FieldsPage page = page();
        page.createAll().save();
        browser.awaitFlag(ENGLISH.of("worthwhile.figure-field.BUDGET_REMAINING"));
        page.awaitNextStepsInSight();

        for (String kind : new String[] {VALUE, "customer", "budget-spent", "budget-remaining"}) {
            page.awaitCreated(kind);
            page.awaitSearching(kind, CLOSED);
            assertThat(page.kind(kind)).contains(ENGLISH.of("worthwhile.fields.reach.everywhere"));
        }
        for (String link : page.links(VALUE)) {
            browser.open(link);
            assertThat(browser.see("main form").getText()).isNotEmpty();
            assertThat(browser.see("main").getText()).contains(ENGLISH.of("worthwhile.figure-field.CUSTOMER_VALUE"));
        }
    }

    @Test
    public void aNameThatIsTakenIsSaidAtItsPlaceAndNothingTypedIsLost() {
        browser.announce(400);
        String other = JIRA.as("admin").submit("/secure/admin/CreateCustomField.jspa", "fieldType", "com.atlassian.jira.plugin.system.customfieldtypes:float",
                "fieldName", "Worth", "description", "").expect(302).header("Location").replaceFirst(".*fieldId=", "");
        FormDialog form = page().create(VALUE);

        form.type(VALUE, "Worth");
        form.save();

        assertThat(form.errorAt("fields[0]")).contains(ENGLISH.of("worthwhile.error.field-name-taken"));
        assertThat(form.value(VALUE)).isEqualTo("Worth");
        form.type(VALUE, "<b>Worth</b> to customers");
        form.save();
        form.awaitGone();
        FieldsPage page = new FieldsPage(browser);
        page.awaitCreated(VALUE);
        assertThat(page.kind(VALUE)).contains("<b>Worth</b> to customers");
        remove(other);
    }

    @Test
    public void whatSomebodyElseCreatedMeanwhileIsNotCreatedTwice() {
        FieldsPage page = page();
        FormDialog form = page.create(VALUE);
        create(VALUE);

        form.save();

        form.awaitGone();
        browser.awaitFlag("Already there");
        page.awaitCreated(VALUE);
        assertThat(fields().path("kinds").get(0).path("fields")).hasSize(1);
    }

    @Test
    public void openingSaysWhatItRevealsAndClosingTakesItBack() {
        create(VALUE);
        FieldsPage page = page();

        FormDialog opening = page.changeSearching(VALUE);
        assertThat(opening.text()).contains(ENGLISH.of("worthwhile.field-opening.lead"), ENGLISH.of("worthwhile.field-opening.shared"));
        opening.save();
        opening.awaitGone();
        page.awaitSearching(VALUE, OPEN);
        assertThat(searching(VALUE)).isEqualTo("OPEN");
        assertThat(JIRA.as("admin").page("/secure/admin/ViewCustomFields.jspa").expect(200).body()).contains("<td>open-amount-searcher</td>");

        FormDialog closing = page.changeSearching(VALUE);
        closing.save();
        closing.awaitGone();
        page.awaitSearching(VALUE, CLOSED);
        assertThat(searching(VALUE)).isEqualTo("CLOSED");
    }

    @Test
    public void whatSomebodyElseChangedMeanwhileIsSaidFirst() {
        browser.announce(409);
        create(VALUE);
        FieldsPage page = page();
        FormDialog opening = page.changeSearching(VALUE);
        withoutSearcher(page.fieldId(VALUE));

        opening.save();
        opening.see(".worthwhile-conflict-notice");
        assertThat(opening.text()).containsIgnoringCase(ENGLISH.of("worthwhile.searching.NONE"));
        opening.click(".worthwhile-keep-mine");
        opening.save();

        opening.awaitGone();
        page.awaitSearching(VALUE, OPEN);
    }

    @Test
    public void aReindexOfJiraIsNoticed() {
        create(VALUE);
        FieldsPage page = page();
        assertThat(page.saysWhatToDoNext()).isTrue();
        page.openIndexing();
        browser.see("#indexing-form");

        JIRA.as("admin").submit("/secure/admin/jira/IndexAdmin.jspa", "project", "").expect(302);

        Soon.see("The index", FieldsPageBrowserIT::fields, state -> !state.has("waitingSince"));
        assertThat(page().saysWhatToDoNext()).isFalse();
    }

    @Test
    public void anAdministratorCanSayThatJiraWasReindexed() {
        create(VALUE);
        FieldsPage page = page();

        page.declareIndexed();

        browser.awaitFlag(ENGLISH.of("worthwhile.fields.indexed.done"));
        assertThat(fields().has("waitingSince")).isFalse();
    }

    @Test
    public void theKeyboardIsEnough() {
        create(VALUE);

        page().askAndLeaveByKeys(VALUE);

        assertThat(searching(VALUE)).isEqualTo("CLOSED");
    }

    @Test
    public void aSessionThatEndedLosesNothing() {
        browser.announce(401);
        FormDialog form = page().create(VALUE);
        form.type(VALUE, "Worth it");
        browser.forgetSession();

        form.save();

        form.see(".worthwhile-session-notice .worthwhile-log-in");
        assertThat(form.value(VALUE)).isEqualTo("Worth it");
        assertThat(fields().path("kinds").get(0).path("fields")).isEmpty();
    }

    @Test
    public void aGermanAdministratorFindsNoEnglishAndCreatesGermanNames() {
        JIRA.as("admin").chooseLanguage("de");
        FieldsPage page = page();
        assertThat(EnglishLeft.on(browser)).isEmpty();

        FormDialog form = page.createAll();
        assertThat(EnglishLeft.on(browser)).isEmpty();
        form.save();
        form.awaitGone();
        page.awaitCreated(VALUE);
        assertThat(page.kind(VALUE)).contains(GERMAN.of("worthwhile.figure-field.CUSTOMER_VALUE"));
        page.changeSearching(VALUE).save();
        page.awaitSearching(VALUE, GERMAN.of("worthwhile.searching.OPEN"));

        assertThat(EnglishLeft.on(browser)).isEmpty();
    }

    @Test
    public void whoAdministersTheAppAloneSeesHowThingsStand() {
        create(VALUE);
        Grants.everywhere(JIRA.as("admin")).give("ADMINISTER", "group:sales");
        pages.logIn("sofia");
        browser.open(JIRA.address() + FieldsPage.PATH);

        FieldsPage page = new FieldsPage(browser);

        assertThat(page.kind(VALUE)).containsIgnoringCase(GERMAN.of("worthwhile.searching.CLOSED"));
        assertThat(browser.see(".worthwhile-not-changeable").getText()).contains(GERMAN.of("worthwhile.fields.not-changeable"));
        assertThat(page.offersChanges()).isFalse();
        ObjectNode body = object();
        body.put("searching", "OPEN");
        assertThat(JIRA.as("sofia").put("/fields/" + page.fieldId(VALUE) + "/searching", body).status()).isEqualTo(403);
    }

    @Test
    public void othersAreRefused() {
        browser.announce(403);
        pages.logIn("petra");

        browser.open(JIRA.address() + FieldsPage.PATH);

        browser.see(".worthwhile-refused");
        assertThat(browser.shows(".worthwhile-fields")).isFalse();
        assertThat(JIRA.as("petra").get("/fields").status()).isEqualTo(403);
    }

    @Test
    public void nobodyAnonymousGetsThePage() {
        browser.open(JIRA.address() + FieldsPage.PATH);

        browser.see("#login-form-username");
        assertThat(JIRA.anonymously().get("/fragments/administration/fields").status()).isEqualTo(401);
        assertThat(JIRA.anonymously().get("/fields").status()).isEqualTo(401);
    }

    private FieldsPage page() {
        return pages.logIn("admin").fields("admin");
    }

    private static JsonNode fields() {
        return JIRA.as("admin").get("/fields").expect(200).json();
    }

    private static String searching(String kind) {
        for (JsonNode one : fields().path("kinds")) {
            if (one.path("kind").getTextValue().equals(kind)) {
                return one.path("fields").get(0).path("searching").getTextValue();
            }
        }
        throw new AssertionError("No kind " + kind);
    }

    private static void create(String kind) {
        ObjectNode body = object();
        body.putArray("fields").addObject().put("kind", kind);
        JIRA.as("admin").post("/fields", body).expect(201);
    }

    /** In Jira's own form. */
    private static void withoutSearcher(String fieldId) {
        JIRA.as("admin").submit("/secure/admin/EditCustomField.jspa", "id", fieldId.replace("customfield_", ""),
                "fieldName", "Customer value", "description", "", "searcher", "").expect(302);
    }

    private static void remove(String fieldId) {
        JIRA.as("admin").submit("/secure/admin/DeleteCustomField.jspa", "id", fieldId.replace("customfield_", "")).expect(302);
    }
}
