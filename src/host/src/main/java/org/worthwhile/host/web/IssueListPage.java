package org.worthwhile.host.web;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.jql.AskedOfTracker;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssueQuery;
import org.worthwhile.host.tracker.SavedFilter;

/** {@code /issues/}: every issue a person may browse, or those of {@code ?jql=} or {@code ?filter=}. */
final class IssueListPage extends PageServlet {

    static final String PATH = "/issues/";
    /** Followed by the id. */
    static final String BY_FILTER = PATH + "?filter=";
    private static final long serialVersionUID = 1L;

    private final transient IssueList issues;
    private final transient FilterScreen filters;

    IssueListPage(Desk desk, FilterScreen filters) {
        super(desk);
        this.issues = new IssueList(desk.tracker());
        this.filters = filters;
    }

    static String ofFilter(long id) {
        return BY_FILTER + id;
    }

    @Override
    Answer show(Visit visit) {
        if (!visit.param("filter").isEmpty()) {
            SavedFilter filter = filters.visible(visit, visit.param("filter"));
            return asked(visit, filter.jql(), Optional.of(filter));
        }
        return visit.param("jql").isEmpty() ? issues.ofAll(visit) : asked(visit, visit.param("jql"), Optional.empty());
    }

    private Answer asked(Visit visit, String jql, Optional<SavedFilter> filter) {
        AskedOfTracker asked = filters.asked(visit, jql);
        IssueQuery query = asked.problems().isEmpty() ? asked.query() : asked.query().where(new IssueCondition.Any(List.of()));
        return issues.asked(visit, new IssueList.Asked(jql, filter, query, asked.problems()));
    }
}
