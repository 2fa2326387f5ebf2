package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.budgetOfProject;
import static org.worthwhile.acceptance.Paths.notesOf;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A local Jira in which secrets are planted. In each project Sofia holds other rights, Otto holds none, and an administrator holds all; Otto may not even
 * see one project, and neither of them an issue that is confidential.
 */
final class FuzzWorld {

    /** What Sofia may in the projects with secrets. */
    private static final Map<String, List<String>> PROJECTS = projects();
    private static final String SPARE = "SPARE";
    private static final String HIDDEN = "LAB";
    private static final Set<String> NOBODY = Set.of("admin");
    private static final Set<String> SOFIA = Set.of("admin", "sofia");
    private static final List<String> RIGHTS = List.of("VIEW_VALUE", "EDIT_VALUE", "VIEW_HOURS", "VIEW_BUDGET", "EDIT_BUDGET", "VIEW_RATES", "EDIT_RATES");

    private final EmbeddedPostgres database;
    private final LocalJiraProcess jira;
    private final List<FuzzSecret> secrets = new ArrayList<>();
    private final Map<String, List<Long>> ids = new LinkedHashMap<>();
    private final Map<String, List<Long>> spareIds = new LinkedHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final RestClient admin;

    private FuzzWorld(EmbeddedPostgres database) {
        this.database = database;
        this.jira = LocalJiraProcess.startOn(database, "fuzz", "--import", imported().write("fuzz").toString());
        this.admin = RestClient.as(jira.address(), "admin");
    }

    /** Without secrets so far. */
    static FuzzWorld start() throws IOException {
        return new FuzzWorld(EmbeddedPostgres.start());
    }

    void stop() throws IOException {
        jira.close();
        database.close();
    }

    Answer answer(FuzzRequest request) {
        return request.send(jira.address(), request.user().map(user -> sessions.computeIfAbsent(user, name -> RestClient.logIn(jira.address(), name))).orElse(""));
    }

    FuzzTables tables() {
        return new FuzzTables(database.getPostgresDatabase());
    }

    List<FuzzSecret> secrets() {
        return secrets;
    }

    FuzzPlaces places() {
        List<String> issues = new ArrayList<>(List.of("GRID-1", "LAB-1", "SHOP-1", "NOPE-1", "SPARE-1"));
        PROJECTS.keySet().forEach(project -> issues.add(project + "-1"));
        List<String> projects = new ArrayList<>(PROJECTS.keySet());
        projects.addAll(List.of("GRID", "LAB", "SHOP", "NOPE", SPARE));
        FuzzPlaces spare = new FuzzPlaces(List.of(SPARE, SPARE, SPARE, "NOPE"), List.of("SPARE-1", "SPARE-2", "NOPE-1"), spareIds, null);
        return new FuzzPlaces(projects, issues, ids, spare);
    }

    /** What administrators may have set off is at its end, and rights are as before. */
    void settle() {
        untilInLine();
        decideRights();
    }

    void settleAfter(FuzzOperation operation) {
        if (operation.path().endsWith("permissions")) {
            decideRights();
        } else if (operation.path().startsWith("/rates") || operation.path().startsWith("/ledger")) {
            untilInLine();
        }
    }

    private void untilInLine() {
        Books.of(jira.address()).untilInLine();
    }

    private void decideRights() {
        Grants.everywhere(admin).give(Map.of("EDIT_VALUE", List.of("jira-administrators"), "VIEW_VALUE", List.of("browsers"),
                "VIEW_HOURS", List.of("project-administrators"), "VIEW_BUDGET", List.of("project-administrators"),
                "EDIT_BUDGET", List.of("project-administrators"), "VIEW_RATES", List.of("jira-administrators"),
                "EDIT_RATES", List.of("jira-administrators")));
        PROJECTS.forEach((project, rights) -> {
            Map<String, List<String>> holders = new LinkedHashMap<>();
            RIGHTS.forEach(right -> holders.put(right, rights.contains(right) ? List.of("group:sales", "jira-administrators") : List.of("jira-administrators")));
            Grants.in(project, admin).give(holders);
        });
    }

    /** Plants the secrets. */
    void fill() {
        Books books = Books.of(jira.address()).untilInLine();
        Stream.of("value-notes", "rates", "customers").forEach(kind -> {
            ids.put(kind, new ArrayList<>());
            spareIds.put(kind, new ArrayList<>());
        });
        decideRights();
        int place = 0;
        for (Map.Entry<String, List<String>> project : PROJECTS.entrySet()) {
            plant(project.getKey(), project.getValue(), place++);
        }
        hide();
        fillSpare();
        books.untilInLine();
    }

    /** Two people's work, so that no total is one person's cost. */
    private void plant(String project, List<String> rights, int place) {
        long one = secondsOfOne(place);
        long other = secondsOfOther(place);
        long rateOfOne = 8_349 + 137 * place;
        long rateOfOther = 6_729 + 111 * place;
        ids.get("rates").add(rate("dev", project, "2000-01-01", rateOfOne));
        ids.get("rates").add(rate("otto", project, "2000-01-01", rateOfOther));
        long likely = 9_876_543 + 11_111 * place;
        String marker = "Marker of " + project;
        NoteBody note = aNote().words(marker + ": words").with("reading", marker + ": reading").customer(marker + ": customer")
                .contact(marker + ": contact", "ann@example.com")
                .likely("EUR", SoakMoney.text("EUR", likely)).confidence(100);
        keep(ids, admin.post(notesOf(project + "-1"), note.json()).expect(201));
        long planned = 765_432_109L + 100_001 * place;
        long plan = 8_877_531 + 1_000 * place;
        admin.put(budgetOfProject(project), aBudget(SoakMoney.text("EUR", planned)).json()).expect(200);
        admin.put(budgetOf(project + "-1"), aPlan(SoakMoney.text("EUR", plan)).json()).expect(200);
        long costOfOne = SoakMoney.costOf(one, rateOfOne);
        long costOfOther = SoakMoney.costOf(other, rateOfOther);
        long spent = costOfOne + costOfOther;
        Set<String> value = insiders(rights, "VALUE");
        Set<String> hours = insiders(rights, "HOURS");
        Set<String> budget = insiders(rights, "BUDGET");
        Stream.of("words", "reading").forEach(part -> secrets.add(FuzzSecret.text(part + " in " + project, marker + ": " + part, value)));
        Stream.of("customer", "contact").forEach(part -> secrets.add(FuzzSecret.text(part + " in " + project, marker + ": " + part, SOFIA)));
        figures("value in " + project, value, likely);
        figures("seconds in " + project, hours, one, other, one + other);
        Stream.of(one, other, one + other).forEach(seconds -> secrets.add(FuzzSecret.figure("hours in " + project, clock(seconds), hours)));
        figures("money in " + project, budget, planned, plan, spent, planned - spent, plan - spent);
        figures("cost of a person in " + project, NOBODY, costOfOne, costOfOther);
        figures("rate in " + project, NOBODY, rateOfOne, rateOfOther);
    }

    private void figures(String what, Set<String> insiders, long... figures) {
        for (long figure : figures) {
            secrets.add(FuzzSecret.figure(what + ", " + figure, String.valueOf(Math.abs(figure)), insiders));
        }
    }

    private static Set<String> insiders(List<String> rights, String kind) {
        return rights.stream().anyMatch(right -> right.endsWith(kind)) ? SOFIA : NOBODY;
    }

    /** Sofia may browse the project that Otto may not; nobody of them sees the confidential issue. */
    private void hide() {
        keep(ids, admin.post(notesOf(HIDDEN + "-1"), aNote().words("Marker of the hidden project: words").customer("Hidden Works").json()).expect(201));
        secrets.add(FuzzSecret.text("words in the hidden project", "Marker of the hidden project: words", SOFIA));
        secrets.add(FuzzSecret.text("name of the hidden project", "Research Lab", SOFIA));
        secrets.add(FuzzSecret.text("summary in the hidden project", "Second life for bus batteries", SOFIA));
        secrets.add(FuzzSecret.text("summary of the confidential issue", "Renegotiate the payment provider", NOBODY));
    }

    private void fillSpare() {
        for (int i = 0; i < 4; i++) {
            keep(spareIds, admin.post(notesOf("SPARE-" + (1 + i % 2)), aNote().words("Spare words " + i).json()).expect(201));
            spareIds.get("rates").add(rate("petra", SPARE, "2020-01-0" + (i + 1), 1_000 + i));
        }
        admin.put(budgetOfProject(SPARE), aBudget("1000.00").json()).expect(200);
    }

    private long rate(String person, String project, String validFrom, long minor) {
        return admin.post("/rates", Books.rate(person, project, validFrom, "EUR", SoakMoney.text("EUR", minor))).expect(201).json().get("id").asLong();
    }

    private static void keep(Map<String, List<Long>> some, Answer note) {
        some.get("value-notes").add(note.json().get("id").asLong());
        some.get("customers").add(note.json().path("customer").path("id").asLong());
    }

    private static String clock(long seconds) {
        return seconds / 3_600 + ":" + String.format("%02d", seconds / 60 % 60);
    }

    private static long secondsOfOne(int place) {
        return 278_220 + 3_780L * place;
    }

    private static long secondsOfOther(int place) {
        return 224_580 + 7_320L * place;
    }

    private static ImportedWork imported() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(4);
        ImportedWork world = new ImportedWork().project(SPARE, 2);
        int place = 0;
        for (String project : PROJECTS.keySet()) {
            world.project(project, 2).worklog(project + "-1", "dev", day, secondsOfOne(place)).worklog(project + "-1", "otto", day, secondsOfOther(place));
            place++;
        }
        return world;
    }

    private static Map<String, List<String>> projects() {
        Map<String, List<String>> projects = new LinkedHashMap<>();
        projects.put("KNONE", List.of());
        projects.put("KVALUE", List.of("VIEW_VALUE"));
        projects.put("KHOURS", List.of("VIEW_HOURS"));
        projects.put("KBUDGET", List.of("VIEW_BUDGET"));
        projects.put("KRATES", List.of("VIEW_RATES"));
        projects.put("KEDITV", List.of("EDIT_VALUE"));
        projects.put("KEDITB", List.of("EDIT_BUDGET"));
        return projects;
    }
}
