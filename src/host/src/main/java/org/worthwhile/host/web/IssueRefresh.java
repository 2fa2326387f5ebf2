package org.worthwhile.host.web;

/** {@code /secure/AjaxIssueAction!default.jspa?issueKey=}: the content of an issue's page, to put in place of the old one. */
final class IssueRefresh extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient IssueScreen screen;

    IssueRefresh(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer show(Visit visit) {
        var issue = screen.visible(visit, desk().tracker().issues().byKeyOrFormer(visit.param("issueKey")));
        return new Answer.Fragment(desk().templates().render("issue/content.vm", screen.values(visit, issue)));
    }
}
