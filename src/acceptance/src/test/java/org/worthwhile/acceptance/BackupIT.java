package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.NoteBody.version;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.budgetOfProject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Everything of one installation comes into another one, whose projects and issues have the same keys and other ids. */
public class BackupIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(40);
    private static final String STRANGER = "left";
    private static final List<String> PROJECTS = List.of("ALPHA", "BETA");

    private static LocalJiraProcess old;
    private static LocalJiraProcess young;
    private static String backup;
    /** Before a test changes anything there. */
    private static String nextBackup;
    private static Map<String, List<String>> restoredNotes;

    @BeforeClass
    public static void fillAndRestore() {
        old = LocalJiraProcess.startWithApp("backup-old", "--no-demo", "--import", work(new ImportedWork()).write("backup-old").toString());
        ImportedWork others = new ImportedWork().project("ZERO", 7);
        young = LocalJiraProcess.startWithApp("backup-young", "--no-demo", "--import", work(others).write("backup-young").toString());
        fill();
        Books.of(young.address()).untilInLine();
        backup = admin(old).get("/backup").expect(200).body();
        refuseWhatIsNoBackup();
        admin(young).post("/restore", "application/json", backup).expect(202);
        Soon.see("The end of the restore", () -> admin(young).get("/restore").expect(200).json(), state -> !state.get("stage").asText().equals("RUNNING"));
        Books.of(young.address()).untilInLine();
        nextBackup = admin(young).get("/backup").expect(200).body();
        restoredNotes = PROJECTS.stream().collect(Collectors.toMap(project -> project, project -> notes(young, project)));
    }

    @AfterClass
    public static void stop() {
        if (old != null) {
            old.close();
        }
        if (young != null) {
            young.close();
        }
    }

    private static ImportedWork work(ImportedWork world) {
        world.project("ALPHA", 6).project("BETA", 3).person(STRANGER, "Left <b>long ago</b>");
        for (int i = 0; i < 120; i++) {
            world.worklog((i % 3 == 0 ? "BETA-" + (i % 9 / 3 + 1) : "ALPHA-" + (i % 6 + 1)), List.of("dev", "petra", STRANGER).get(i % 3), DAY.plusDays(i % 30), 900 + 37 * i);
        }
        return world;
    }

    private static void fill() {
        RestClient admin = admin(old);
        Books books = Books.of(old.address()).untilInLine();
        books.price(null, null, "EUR", "61.37");
        books.price("dev", "ALPHA", "CHF", "99.99");
        JsonNode removed = books.price("petra", null, "EUR", "75");
        admin.delete("/rates/" + removed.get("id").asLong() + "?version=" + removed.get("version").asLong()).expect(204);
        books.untilInLine();
        for (String project : PROJECTS) {
            admin.put(budgetOfProject(project), aBudget("12345.67").with("tolerance", "7.5").with("reason", HostileText.WORDS).json()).expect(200);
        }
        JsonNode note = admin.post(Paths.notesOf("ALPHA-1"), aNote().words(HostileText.WORDS).contact("Nina Berg", "nina@nordlicht.example").json()).expect(201).json();
        admin.put(Paths.note(note.get("id").asLong()), revision(note.get("version").asLong(), HostileText.WORDS)).expect(200);
        JsonNode taken = admin.post(Paths.notesOf("ALPHA-2"), aNote().customer("Müller & Söhne").json()).expect(201).json();
        admin.post(Paths.withdraw(taken.get("id").asLong()), version(taken.get("version").asLong())).expect(200);
        admin.post("/projects/BETA/value-notes", aNote().likely("JPY", "-4500").json()).expect(201);
        admin.put(budgetOf("ALPHA-3"), aPlan("500.00").json()).expect(200);
        Grants.in("ALPHA", admin).give("VIEW_HOURS", "browsers");
    }

    /** Before the restore: each of these leaves the installation empty. */
    private static void refuseWhatIsNoBackup() {
        RestClient admin = admin(young);
        List<Answer> refused = new ArrayList<>();
        for (String body : List.of("", "{}", "[]", "null", "{\"format\":7}", backup.substring(0, backup.length() / 2), backup + "{}",
                backup.replace("\"version\":1", "\"version\":2"), backup.replace("\"customers\":[", "\"customers\":[7,"),
                backup.replaceFirst("\"minor\":[0-9]+", "\"minor\":1.5"), backup.replaceFirst("\"minor\":[0-9]+", "\"minor\":99999999999999999999"),
                backup.replaceFirst("\"madeAt\":\"[^\"]*\"", "\"madeAt\":\"today\""), "[".repeat(100_000),
                "{\"format\":\"worthwhile-backup\",\"version\":1,\"madeAt\":\"2026-01-01T00:00:00Z\",\"customers\":[{\"name\":\"" + "x".repeat(5_000_000) + "\"}]")) {
            refused.add(admin.post("/restore/check", "application/json", body));
            refused.add(admin.post("/restore", "application/json", body));
        }
        assertThat(refused).allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(400));
        assertThat(admin.post("/restore/check", "text/plain", backup).status()).isIn(403, 415);
        assertThat(RestClient.as(young.address(), "petra").post("/restore", "application/json", backup).status()).isEqualTo(403);
        assertThat(RestClient.anonymous(young.address()).post("/restore", "application/json", backup).status()).isEqualTo(401);
        assertThat(RestClient.as(old.address(), "petra").get("/backup").status()).isEqualTo(403);
        JsonNode report = admin.post("/restore/check", "application/json", backup).expect(200).json();
        assertThat(report.get("leftOut")).isEmpty();
        assertThat(report.get("contains").get("notes").asInt()).isEqualTo(3);
        assertThat(admin.get("/restore").expect(200).json().get("stage").asText()).isEqualTo("NONE");
    }

    @Test
    public void restoreCameToItsEnd() {
        JsonNode state = admin(young).get("/restore").expect(200).json();

        assertThat(state.get("stage").asText()).isEqualTo("DONE");
        assertThat(state.get("report").get("complete").getBooleanValue()).isTrue();
        assertThat(young.log()).doesNotContain("61.37").doesNotContain("99.99");
    }

    @Test
    public void moneyOfEachProjectIsTheSame() {
        for (String project : PROJECTS) {
            assertThat(Books.of(young.address()).projectMoney(project).get("money")).as(project).isEqualTo(Books.of(old.address()).projectMoney(project).get("money"));
            assertThat(withoutIds(Books.of(young.address()).entriesOf(project))).as(project).isEqualTo(withoutIds(Books.of(old.address()).entriesOf(project)));
        }
    }

    @Test
    public void notesOfEachProjectAreTheSame() {
        for (String project : PROJECTS) {
            assertThat(restoredNotes.get(project)).as(project).isNotEmpty().isEqualTo(notes(old, project));
        }
    }

    @Test
    public void nextBackupIsTheSameButForNumbersAndTime() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<String>> before = BackupFiles.comparable(mapper.readTree(backup));
        Map<String, List<String>> after = BackupFiles.comparable(mapper.readTree(nextBackup));

        before.forEach((section, records) -> assertThat(records).as(section).isNotEmpty());
        assertThat(after).isEqualTo(before);
    }

    @Test
    public void peopleGoOnWithWhatWasRestored() {
        RestClient admin = admin(young);
        JsonNode note = admin.get(Paths.notesOf("ALPHA-1")).expect(200).json().get("notes").get(0);

        admin.put(Paths.note(note.get("id").asLong()), revision(note.get("version").asLong() - 1, "From an older page.")).expect(409);
        admin.put(Paths.note(note.get("id").asLong()), revision(note.get("version").asLong(), HostileText.WORDS)).expect(200);
    }

    @Test
    public void secondRestoreIsRefused() {
        admin(young).post("/restore", "application/json", backup).expect(409);
        admin(young).post("/restore/check", "application/json", backup).expect(409);
    }

    private static List<String> withoutIds(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.toString().replaceAll("\"(worklogId|rateId|id)\":[0-9]+", "")).sorted().toList();
    }

    private static List<String> notes(LocalJiraProcess jira, String project) {
        List<String> notes = new ArrayList<>();
        admin(jira).get("/projects/" + project + "/value-notes").expect(200).json().get("notes")
                .forEach(note -> notes.add(note.toString().replaceAll("\"id\":[0-9]+", "")));
        return notes;
    }

    private static RestClient admin(LocalJiraProcess jira) {
        return RestClient.as(jira.address(), "admin");
    }
}
