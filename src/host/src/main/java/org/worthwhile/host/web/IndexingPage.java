package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.tracker.TrackerProject;

/** {@code /secure/admin/jira/IndexAdmin.jspa}: indexes a project or everything and shows how far it is; a script asks for the state. */
final class IndexingPage extends PageServlet {

    static final String PATH = "/secure/admin/jira/IndexAdmin.jspa";
    private static final long serialVersionUID = 1L;

    private final transient IndexingRun run;

    IndexingPage(Desk desk, IndexingRun run) {
        super(desk);
        this.run = run;
    }

    @Override
    Answer show(Visit visit) {
        AdminPage.check(visit);
        IndexingRun.State state = run.state();
        if (visit.isFromScript()) {
            return new Answer.Json(HttpServletResponse.SC_OK, Map.of("state", state.name(), "issues", state.issues(), "of", state.of()));
        }
        List<Choice> projects = new ArrayList<>(List.of(new Choice("", "Everything")));
        desk().tracker().projects().all().forEach(project -> projects.add(new Choice(Long.toString(project.id()), project.name())));
        return Page.ofAdministration("admin/indexing.vm", "Indexing", "indexing").script("indexing.js").with("projects", projects)
                .with("state", state.name()).with("what", state.what()).with("issues", state.issues()).with("of", state.of())
                .with("seconds", String.format(Locale.ENGLISH, "%.1f", state.time().toMillis() / 1000.0)).with("reference", state.reference());
    }

    @Override
    Answer change(Visit visit) {
        AdminPage.check(visit);
        String id = visit.param("project");
        boolean begun = id.isEmpty() ? run.everything(desk().tracker().issues().ids().size()) : project(id);
        if (!begun) {
            throw Refusal.wrongInput("Another indexing is still running.");
        }
        return new Answer.Redirect(PATH);
    }

    private boolean project(String id) {
        TrackerProject project = desk().tracker().projects().all().stream().filter(known -> Long.toString(known.id()).equals(id)).findFirst()
                .orElseThrow(() -> Refusal.wrongInput("There is no such project."));
        return run.project(project.id(), project.name(), desk().tracker().issues().countIn(project.id()));
    }
}
