package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /rest/api/2/issue/KEY}: an issue as Jira's REST shows it, as far as it goes here. */
final class IssueJsonPage extends PageServlet {

    static final String PATH = "/rest/api/2/issue";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final long serialVersionUID = 1L;

    private final transient IssueScreen screen;

    IssueJsonPage(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer show(Visit visit) {
        String asked = visit.rest();
        Optional<TrackerIssue> found = asked.matches("[0-9]{1,18}") ? desk().tracker().issues().byId(Long.parseLong(asked))
                : desk().tracker().issues().byKeyOrFormer(asked);
        Optional<TrackerIssue> visible = found.filter(issue -> visit.access().allows(Permission.BROWSE_PROJECTS, issue));
        if (visible.isEmpty()) {
            return new Answer.Json(404, Map.of("errorMessages", List.of("Issue Does Not Exist"), "errors", Map.of()));
        }
        TrackerIssue issue = visible.get();
        return new Answer.Json(200, Map.of("id", Long.toString(issue.id()), "key", issue.key(), "fields", fields(visit, issue)));
    }

    private Map<String, Object> fields(Visit visit, TrackerIssue issue) {
        Map<String, TrackerUser> people = desk().tracker().users().byKeys(screen.keysOf(issue));
        TrackerProject project = desk().tracker().projects().byId(issue.projectId()).orElseThrow();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("description", issue.description().orElse(null));
        fields.put("project", Map.of("id", Long.toString(project.id()), "key", project.key(), "name", project.name()));
        fields.put("issuetype", named(issue.type()));
        fields.put("status", named(issue.status()));
        fields.put("priority", named(issue.priority()));
        fields.put("resolution", issue.resolution().map(IssueJsonPage::named).orElse(null));
        fields.put("assignee", issue.assigneeKey().map(people::get).map(IssueJsonPage::person).orElse(null));
        fields.put("reporter", issue.reporterKey().map(people::get).map(IssueJsonPage::person).orElse(null));
        fields.put("labels", issue.labels());
        fields.put("created", moment(issue.created(), visit.zone()));
        fields.put("updated", moment(issue.updated(), visit.zone()));
        fields.put("duedate", issue.due().map(Object::toString).orElse(null));
        Issue asked = desk().fields().issue(issue);
        for (JiraCustomField field : desk().fields().fields().all()) {
            desk().fields().html().inJson(field, asked)
                    .ifPresent(json -> fields.put(field.getId(), json.getStandardData() == null ? null : json.getStandardData().getData()));
        }
        return fields;
    }

    private static Map<String, String> named(Constant constant) {
        return Map.of("id", constant.id(), "name", constant.displayName());
    }

    private static Map<String, Object> person(TrackerUser user) {
        return Map.of("name", user.name(), "key", user.key(), "displayName", user.displayName(), "active", user.active());
    }

    private static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }
}
