package org.worthwhile.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /secure/admin/CsvImport.jspa}: takes CSV files and shows how far their import is, then what came of it. A script asks for the
 * state with {@code ?state}.
 */
final class ImportPage extends PageServlet {

    static final String PATH = "/secure/admin/CsvImport.jspa";
    private static final long serialVersionUID = 1L;
    private static final List<String> NEEDED = List.of("projects", "issues", "worklogs");
    private static final String PEOPLE = "users";
    private static final List<String> ENCODINGS = List.of("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16");

    private final transient ImportRun run;

    ImportPage(Desk desk, ImportRun run) {
        super(desk);
        this.run = run;
    }

    @Override
    Answer show(Visit visit) {
        AdminPage.check(visit);
        return visit.isFromScript() ? new Answer.Json(HttpServletResponse.SC_OK, progress(run.state())) : page(Map.of(), "UTF-8");
    }

    private static Map<String, Object> progress(ImportRun.State state) {
        return Map.of("state", state.name(), "file", state.file(), "rows", state.rows(), "of", state.of());
    }

    private Page page(Map<String, String> problems, String encoding) {
        ImportRun.State state = run.state();
        return Page.ofAdministration("admin/import.vm", "Import from CSV", "csv_import").script("csv-import.js")
                .with("state", state.name()).with("rowProblems", state.problems()).with("reference", state.reference()).with("file", state.file())
                .with("rows", state.rows()).with("of", state.of()).with("facts", facts(state)).with("problems", problems)
                .with("encodings", ENCODINGS).with("encoding", encoding);
    }

    private static List<Choice> facts(ImportRun.State state) {
        return state.result().map(result -> List.of(
                new Choice(grouped(result.people()), "people"),
                new Choice(grouped(result.projects()), "projects"),
                new Choice(grouped(result.issues()), "issues"),
                new Choice(grouped(result.worklogs()), "worklogs"),
                new Choice(hours(result.timeSpent()), "hours"))).orElse(List.of());
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String hours(Duration time) {
        return String.format(Locale.ENGLISH, "%,.2f", BigDecimal.valueOf(time.toSeconds()).divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP));
    }

    @Override
    void takeBody(HttpServletRequest request) {
        Uploads.take(request);
    }

    @Override
    Answer change(Visit visit) {
        AdminPage.check(visit);
        String encoding = ENCODINGS.contains(visit.param("encoding")) ? visit.param("encoding") : "UTF-8";
        try {
            return started(visit.request(), encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw Refusal.wrongInput("The files did not arrive. Please try again.");
        }
    }

    private Answer started(HttpServletRequest request, String encoding) throws IOException, ServletException {
        Path folder = Files.createTempDirectory("csv-import");
        boolean running = false;
        try {
            List<String> missing = store(request, folder);
            if (!missing.isEmpty()) {
                Map<String, String> problems = new HashMap<>();
                missing.forEach(name -> problems.put(name, "Choose " + name + ".csv."));
                return page(problems, encoding).status(HttpServletResponse.SC_BAD_REQUEST);
            }
            running = run.start(folder, Charset.forName(encoding));
            if (!running) {
                throw Refusal.wrongInput("Another import is still running.");
            }
            return new Answer.Redirect(PATH);
        } finally {
            if (!running) {
                ImportRun.forget(folder);
            }
        }
    }

    private static List<String> store(HttpServletRequest request, Path folder) throws IOException, ServletException {
        List<String> missing = new ArrayList<>();
        for (String name : NEEDED) {
            if (!Uploads.store(request, name, folder.resolve(name + ".csv"))) {
                missing.add(name);
            }
        }
        Uploads.store(request, PEOPLE, folder.resolve(PEOPLE + ".csv"));
        return missing;
    }
}
