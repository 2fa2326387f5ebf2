package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one person does with issues and work, through the forms of the local Jira. */
final class JiraWork {

    private static final Pattern ISSUE_ID = Pattern.compile("name=\"ajs-issue-id\" content=\"(\\d+)\"");

    private final RestClient person;

    private JiraWork(RestClient person) {
        this.person = person;
    }

    static JiraWork of(URI address, String user) {
        return of(RestClient.as(address, user));
    }

    static JiraWork of(RestClient person) {
        return new JiraWork(person);
    }

    /** Answers the new issue's key. */
    String createIssue(String projectKey) {
        return keyIn(person.submit("/secure/CreateIssue.jspa", "pkey", projectKey, "issuetype", "10003", "summary", "Born in a test"));
    }

    String createSubTask(String parentKey) {
        return keyIn(person.submit("/secure/CreateIssue.jspa", "parentIssueId", idOf(parentKey), "issuetype", "10004", "summary", "Born later"));
    }

    /** Answers the worklog's id; {@code time} as people type it, such as 3h 28m. */
    long log(String issueKey, LocalDate day, String time) {
        return logFor("", issueKey, day, time);
    }

    /** @param audience such as {@code group:developers}: who sees the work; empty for everybody */
    long logFor(String audience, String issueKey, LocalDate day, String time) {
        String comment = UUID.randomUUID().toString();
        person.submit("/secure/CreateWorklog.jspa", "id", idOf(issueKey), "timeLogged", time, "startDate", day + "T09:00", "comment", comment,
                "commentLevel", audience).expect(302);
        return Long.parseLong(find("id=\"worklog-(\\d+)\">(?:(?!</li>).)*?" + comment, person.page("/browse/" + issueKey).expect(200).body()));
    }

    void change(String issueKey, long worklogId, LocalDate day, String time) {
        person.submit("/secure/UpdateWorklog.jspa", "id", idOf(issueKey), "worklogId", worklogId, "timeLogged", time, "startDate", day + "T09:00").expect(302);
    }

    void deleteWork(String issueKey, long worklogId) {
        person.submit("/secure/DeleteWorklog.jspa", "id", idOf(issueKey), "worklogId", worklogId).expect(302);
    }

    /** Answers the new key. */
    String move(String issueKey, String projectKey) {
        String id = idOf(issueKey);
        String form = person.page("/secure/MoveIssue!default.jspa?id=" + id).expect(200).body();
        String project = find("<option value=\"(\\d+)\"[^>]*>[^<]*\\(" + projectKey + "\\)", form);
        return keyIn(person.submit("/secure/MoveIssue.jspa", "id", id, "project", project));
    }

    void deleteIssue(String issueKey) {
        person.submit("/secure/DeleteIssue.jspa", "id", idOf(issueKey)).expect(302);
    }

    private String idOf(String issueKey) {
        Matcher id = ISSUE_ID.matcher(person.page("/browse/" + issueKey).expect(200).body());
        assertThat(id.find()).as("id of %s", issueKey).isTrue();
        return id.group(1);
    }

    private static String keyIn(Answer redirect) {
        return find("/browse/([A-Z0-9_]+-\\d+)$", redirect.expect(302).header("Location"));
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
