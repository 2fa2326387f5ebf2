package org.worthwhile.acceptance;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** What one person does with issues and work, through the forms of the local Jira. */
final class JiraWork {

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
        return Long.parseLong(person.page("/browse/" + issueKey).expect(200).find("id=\"worklog-(\\d+)\">(?:(?!</li>).)*?" + comment));
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
        String project = person.page("/secure/MoveIssue!default.jspa?id=" + id).expect(200).projectOption(projectKey);
        return keyIn(person.submit("/secure/MoveIssue.jspa", "id", id, "project", project));
    }

    void deleteIssue(String issueKey) {
        person.submit("/secure/DeleteIssue.jspa", "id", idOf(issueKey)).expect(302);
    }

    private String idOf(String issueKey) {
        return person.page("/browse/" + issueKey).expect(200).find("name=\"ajs-issue-id\" content=\"(\\d+)\"");
    }

    private static String keyIn(Answer redirect) {
        return redirect.expect(302).findInLocation("/browse/([A-Z0-9_]+-\\d+)$");
    }
}
