package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /si/jira.issueviews:issue-xml/KEY/KEY.xml}: an issue as XML. */
final class IssueXmlPage extends PageServlet {

    static final String PATH = "/si/jira.issueviews:issue-xml";
    private static final long serialVersionUID = 1L;

    private final transient IssueScreen screen;

    IssueXmlPage(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer show(Visit visit) {
        TrackerIssue issue = screen.visible(visit, desk().tracker().issues().byKeyOrFormer(visit.rest().split("/")[0]));
        Map<String, TrackerUser> people = desk().tracker().users().byKeys(screen.keysOf(issue));
        Issue asked = desk().fields().issue(issue);
        List<XmlField> fields = desk().fields().fields().all().stream()
                .flatMap(field -> desk().fields().html().inXml(field, asked)
                        .map(xml -> new XmlField(field.getId(), field.stored().typeKey(), field.getName(), new Markup(xml))).stream()).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("issue", IssueView.of(issue, people, visit.zone(), ""));
        values.put("project", ProjectView.of(desk().tracker().projects().byId(issue.projectId()).orElseThrow(), PersonView.of(Optional.empty(), "")));
        values.put("fields", fields);
        values.put("frame", desk().frames().bare(visit));
        return new Answer.Document("application/xml;charset=UTF-8", desk().templates().render("issue/xml.vm", values).html(), "");
    }

    /** A custom field with a value. */
    public record XmlField(String id, String typeKey, String name, Markup values) {
    }
}
