package org.worthwhile.host.web;

import java.util.List;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/IssueColumns!default.jspa?jql=&filter=&columns=}: which columns the list shows. */
final class IssueColumnsPage extends FormPage {

    static final String PATH = "/secure/IssueColumns.jspa";
    static final String FORM = "/secure/IssueColumns!default.jspa";
    private static final List<String> QUESTION = List.of("jql", "filter");
    private static final long serialVersionUID = 1L;

    IssueColumnsPage(Desk desk) {
        super(desk);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        Form form = Form.of("Choose columns", PATH, "Show").back(IssueListPage.PATH);
        QUESTION.forEach(name -> form.hidden(name, visit.param(name)));
        return form.field(FormField.multiple("columns", "Columns", IssueColumn.offered(desk(), visit.access()).stream()
                .map(column -> new Choice(column.id(), column.label())).toList(),
                IssueColumn.chosen(desk(), visit).stream().map(IssueColumn::id).toList()).hint("None chosen: the usual ones."));
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        StringBuilder address = new StringBuilder(IssueListPage.PATH + "?columns=" + Frames.encoded(String.join(",", typed.all("columns"))));
        QUESTION.stream().filter(name -> !typed.text(name).isEmpty())
                .forEach(name -> address.append('&').append(name).append('=').append(Frames.encoded(typed.text(name))));
        return leave(visit, address.toString());
    }
}
