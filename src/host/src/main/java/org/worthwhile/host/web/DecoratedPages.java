package org.worthwhile.host.web;

import java.io.IOException;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.servlet.HtmlDocument;
import org.worthwhile.host.servlet.Surroundings;

/** Jira's decorators: a page of an app gets header, footer and, in the administration, the sidebar around it. */
final class DecoratedPages implements Surroundings {

    private static final String GENERAL = "atl.general";
    private static final Set<String> ADMINISTRATION = Set.of("atl.admin", "admin");

    private final Desk desk;

    DecoratedPages(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean knows(String decorator) {
        return decorator.equals(GENERAL) || ADMINISTRATION.contains(decorator);
    }

    @Override
    public void decorate(HttpServletRequest request, HttpServletResponse response, HtmlDocument document) throws IOException {
        Page page = page(document).with("appBody", new Markup(document.body())).head(new Markup(document.head())).status(response.getStatus());
        desk.replies().answer(desk.receive(request), response, visit -> page);
    }

    private static Page page(HtmlDocument document) {
        return ADMINISTRATION.contains(document.meta("decorator"))
                ? Page.ofAdministration("decorated.vm", document.title(), document.meta("admin.active.tab")).adminSection(document.meta("admin.active.section"))
                : Page.of("decorated.vm", document.title());
    }

    @Override
    public void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.replies().answer(desk.receive(request), response, visit -> {
            throw Refusal.pageNotFound();
        });
    }

    @Override
    public void failed(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        if (response.isCommitted()) {
            Replies.failed(desk.receive(request), cause);
            return;
        }
        response.resetBuffer();
        desk.replies().answer(desk.receive(request), response, visit -> Replies.failed(visit, cause));
    }
}
