package org.worthwhile.host.web;

import java.util.Optional;
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
        this.issues = new IssueList(desk, filters);
        this.filters = filters;
    }

    static String ofFilter(long id) {
        return BY_FILTER + id;
    }

    @Override
    Answer show(Visit visit) {
        if (!visit.param("filter").isEmpty()) {
            SavedFilter filter = filters.visible(visit, visit.param("filter"));
            return issues.asked(visit, filter.jql(), Optional.of(filter));
        }
        return visit.param("text").isEmpty() ? issues.asked(visit, visit.param("jql"), Optional.empty()) : issues.ofAll(visit);
    }
}
