package org.worthwhile.host.web;

import java.util.List;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.tracker.IssuePage;

/** {@code /sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery=}: the chosen columns of what is found. */
final class IssueCsvPage extends PageServlet {

    static final String PATH = "/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv";
    /** As in Jira. */
    private static final int MOST = 1000;
    private static final long serialVersionUID = 1L;

    private final transient FilterScreen filters;

    IssueCsvPage(Desk desk, FilterScreen filters) {
        super(desk);
        this.filters = filters;
    }

    @Override
    Answer show(Visit visit) {
        AskedIssues asked = filters.asked(visit, visit.param("jqlQuery"));
        if (!asked.problems().isEmpty()) {
            throw Refusal.wrongInput(String.join(" ", asked.problems()));
        }
        IssuePage found = filters.find(visit, asked, 0, MOST);
        List<IssueColumn> columns = IssueColumn.chosen(desk(), visit);
        return new Answer.Document("text/csv;charset=UTF-8", new IssueCsv(desk(), visit).of(columns, found.issues()), "jira.csv");
    }
}
