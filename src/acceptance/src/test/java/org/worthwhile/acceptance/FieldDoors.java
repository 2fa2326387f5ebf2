package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.codehaus.jackson.JsonNode;

/** What one person is told of a field at each door of the local Jira, and finds by it. Nothing told is an empty text. */
final class FieldDoors {

    private static final Pattern ROW = Pattern.compile("<tr data-issuekey=\"([A-Z0-9_]+-\\d+)\"(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern PROBLEMS = Pattern.compile("id=\"jql-problems\"[^>]*>(.*?)</div>", Pattern.DOTALL);

    private final RestClient person;

    private FieldDoors(RestClient person) {
        this.person = person;
    }

    static FieldDoors of(RestClient person) {
        return new FieldDoors(person);
    }

    /** Keys in the order of the list. */
    List<String> found(String jql) {
        return foundAt("/issues/?jql=" + Paths.encoded(jql));
    }

    List<String> foundByFilter(long filter) {
        return foundAt("/issues/?filter=" + filter);
    }

    private List<String> foundAt(String path) {
        String page = person.page(path).expect(200).body();
        assertThat(problemsOn(page)).isEmpty();
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    /** What is wrong with the question, as a person reads it; empty when nothing is. */
    String problems(String jql) {
        return text(problemsOn(person.page("/issues/?jql=" + Paths.encoded(jql)).expect(200).body()));
    }

    private static String problemsOn(String page) {
        return first(PROBLEMS, page);
    }

    /** The doors by their names, with the HTML, XML or plain text that comes out. */
    Map<String, String> all(String issueKey, String fieldId, String fieldName) {
        Map<String, String> doors = new LinkedHashMap<>();
        doors.put("Details", details(issueKey, fieldId));
        doors.put("column", column(issueKey, fieldId));
        doors.put("CSV", csv(issueKey, fieldId, fieldName));
        doors.put("XML", xml(issueKey, fieldId));
        doors.put("JSON", json(issueKey, fieldId));
        return doors;
    }

    String details(String issueKey, String fieldId) {
        return first(Pattern.compile("<dd id=\"" + fieldId + "-val\">(.*?)</dd>", Pattern.DOTALL), person.page("/browse/" + issueKey).expect(200).body());
    }

    String column(String issueKey, String fieldId) {
        String page = person.page("/issues/?columns=issuekey," + fieldId + "&jql=" + Paths.encoded("key = " + issueKey)).expect(200).body();
        assertThat(ROW.matcher(page).results().map(row -> row.group(1))).containsExactly(issueKey);
        return first(Pattern.compile("<td class=\"[^\"]*" + fieldId + "\">(.*?)</td>", Pattern.DOTALL), page).strip();
    }

    String csv(String issueKey, String fieldId, String fieldName) {
        String text = person.page("/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?columns=issuekey," + fieldId + "&jqlQuery="
                + Paths.encoded("key = " + issueKey)).expect(200).body();
        return CsvRows.of(text).named("Custom field (" + fieldName + ")").get(0);
    }

    String xml(String issueKey, String fieldId) {
        String text = person.page("/si/jira.issueviews:issue-xml/" + issueKey + "/" + issueKey + ".xml").expect(200).body();
        return first(Pattern.compile("<customfield id=\"" + fieldId + "\".*?<customfieldvalues>(.*?)</customfieldvalues>", Pattern.DOTALL), text);
    }

    String json(String issueKey, String fieldId) {
        JsonNode value = person.page("/rest/api/2/issue/" + issueKey).expect(200).json().path("fields").path(fieldId);
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }

    /** Without elements, and with the signs that stood for others. */
    static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0").replace("&amp;", "&").strip();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
