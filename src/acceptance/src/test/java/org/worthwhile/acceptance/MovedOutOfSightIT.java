package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.codehaus.jackson.JsonNode;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Work that goes to a project a reader may not see leaves the figures of the project it came from. */
public class MovedOutOfSightIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    /** Otto sees all its issues, so that none of them is asked for. */
    private static final String SEEN = "GRID";
    private static final String HIDDEN = "LAB";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(4);

    private final RestClient otto = JIRA.as("otto");
    private final JiraWork admin = JiraWork.of(JIRA.as("admin"));

    @Before
    public void letEverybodySeeHours() {
        Grants.in(SEEN, JIRA.as("admin")).give("VIEW_HOURS", "browsers");
    }

    @After
    public void takeItBack() {
        Grants.in(SEEN, JIRA.as("admin")).asByDefault();
    }

    @Test
    public void anIssueTakesItsWorkAndThatOfItsSubTasksOutOfSight() {
        Books.of(JIRA.address()).untilInLine();
        long before = seconds();
        String issue = admin.createIssue(SEEN);
        String subTask = admin.createSubTask(issue);
        List<Long> worklogs = List.of(admin.log(issue, DAY, "1h"), admin.log(subTask, DAY, "2h"));
        Soon.see("Both worklogs in the figures", this::seconds, now -> now == before + 3 * 3_600);

        admin.move(issue, HIDDEN);

        Soon.see("Neither worklog in the figures", this::seconds, now -> now == before);
        JsonNode entries = otto.get("/projects/" + SEEN + "/ledger?limit=200").expect(200).json().get("entries");
        assertThat(entries).noneMatch(entry -> worklogs.contains(entry.path("worklogId").asLong()));
        otto.get("/projects/" + HIDDEN + "/ledger").expect(404);
    }

    /** In the sum of many projects too, which asks Jira only for issues of which it is not known that they are here. */
    @Test
    public void anIssueTakesItsValueOutOfSight() {
        String before = expectedValue();
        String issue = admin.createIssue(SEEN);
        JIRA.as("admin").post(Paths.notesOf(issue), NoteBody.aNote().likely("EUR", "1000.00").confidence(60).json()).expect(201);
        Soon.see("The value in the figures", this::expectedValue, now -> !now.equals(before));

        admin.move(issue, HIDDEN);

        Soon.see("No value in the figures", this::expectedValue, now -> now.equals(before));
        assertThat(portfolio().path("leavesOut").asBoolean()).isTrue();
    }

    private String expectedValue() {
        return portfolio().path("expectedValue").toString();
    }

    private JsonNode portfolio() {
        return otto.get("/portfolio?scope=PROJECTS&projects=" + SEEN).expect(200).json().path("projects").path(0);
    }

    private long seconds() {
        return otto.get("/projects/" + SEEN + "/money").expect(200).json().path("hours").path("workedSeconds").asLong();
    }
}
