package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Customers with names that every careless door of a field would run, break or change. */
public class HostileCustomerIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "ROGUE";
    private static final String FIELD = "Whose <b>words</b> & \"why\"";
    private static final List<String> NAMES = HostileText.names(100);
    private static final AppFields FIELDS = AppFields.of(JIRA.address());

    private static String field;

    private final FieldDoors doors = FieldDoors.of(JIRA.as("petra"));

    /** Each customer speaks about one issue. */
    @BeforeClass
    public static void letThemSpeak() {
        JIRA.bringIn(new ImportedWork().project(PROJECT, NAMES.size(), "petra"));
        for (int i = 0; i < NAMES.size(); i++) {
            JIRA.as("petra").post(notesOf(issue(i)), aNote().customer(NAMES.get(i)).json()).expect(201);
        }
        field = FIELDS.open(AppFields.CUSTOMER, FIELD, PROJECT);
        FIELDS.index();
    }

    @AfterClass
    public static void removeTheField() {
        FIELDS.removeAll();
    }

    @Test
    public void pagesShowNamesAsTheyWereWritten() {
        forEach((issue, name) -> {
            assertThat(shown(doors.details(issue, field))).isEqualTo(name);
            assertThat(shown(doors.column(issue, field))).isEqualTo(name);
        });
    }

    @Test
    public void noPageHoldsWhatABrowserWouldRun() {
        List<String> pages = List.of("/browse/" + issue(0), "/issues/?columns=issuekey," + field + "&jql=project=" + PROJECT,
                "/issues/?jql=" + Paths.encoded("issue in issuesOfCustomer(" + quoted(HostileText.SCRIPT) + ")"),
                "/issues/?jql=" + Paths.encoded("issue in issuesWithCustomerValue(" + quoted(HostileText.SCRIPT) + ", " + quoted(HostileText.SCRIPT) + ")"),
                "/issues/?jql=" + Paths.encoded(quoted(FIELD) + " ~ " + quoted(HostileText.SCRIPT)));
        assertThat(pages).allSatisfy(page -> assertThat(JIRA.as("petra").page(page).expect(200).body()).doesNotContain("<script>window.hacked", "<img src=x"));
    }

    @Test
    public void xmlStaysOneDocument() {
        forEach((issue, name) -> {
            String xml = JIRA.as("petra").page("/si/jira.issueviews:issue-xml/" + issue + "/" + issue + ".xml").expect(200).body();
            assertThat(parsed(xml).getElementsByTagName("customfieldvalue").item(0).getTextContent()).isEqualTo(name);
        });
    }

    /** What a spreadsheet would run gets an apostrophe in front; everything stays readable. */
    @Test
    public void csvHoldsNoFormula() {
        forEach((issue, name) -> assertThat(doors.csv(issue, field, FIELD)).isEqualTo("=+-@".indexOf(name.charAt(0)) < 0 ? name : "'" + name));
    }

    @Test
    public void programsGetNamesAsTheyAre() {
        forEach((issue, name) -> assertThat(doors.json(issue, field)).isEqualTo(name));
    }

    /** Other projects may have notes of the same customer. */
    @Test
    public void issuesAreFoundByTheNameAsItIs() {
        forEach((issue, name) -> assertThat(doors.found("project = " + PROJECT + " and issue in issuesOfCustomer(" + quoted(name) + ")")).as(name)
                .containsExactly(issue));
    }

    /** The refusal is a sentence of ours, whatever was typed. */
    @Test
    public void refusalsStaySentences() {
        forEach((issue, name) -> {
            String refusal = doors.problems("issue in issuesWithCustomerValue(" + quoted(name) + ", EUR)");
            assertThat(refusal).as(name).isNotEmpty().doesNotContain("{0}", "worthwhile.");
        });
    }

    private interface Each {

        void look(String issue, String name);
    }

    private static void forEach(Each each) {
        IntStream.range(0, NAMES.size()).forEach(i -> each.look(issue(i), NAMES.get(i)));
    }

    /** Marks that nobody sees may keep a name to itself. */
    private static String shown(String html) {
        assertThat(html).doesNotContain("<script", "<img");
        return FieldDoors.text(html).replaceAll("[\u2068\u2069]", "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static String issue(int i) {
        return PROJECT + "-" + (i + 1);
    }
}
