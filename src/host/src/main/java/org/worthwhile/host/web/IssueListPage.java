package org.worthwhile.host.web;

/** {@code /issues/}: every issue a person may browse. */
final class IssueListPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient IssueList issues;

    IssueListPage(Desk desk) {
        super(desk);
        this.issues = new IssueList(desk.tracker());
    }

    @Override
    Answer show(Visit visit) {
        return issues.ofAll(visit);
    }
}
