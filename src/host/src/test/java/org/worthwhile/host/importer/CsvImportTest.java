package org.worthwhile.host.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueResolution;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;
import org.worthwhile.host.tracker.demo.DemoContent;

public class CsvImportTest extends OnBothDatabases {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String PROJECTS = "Key,Name,Description,Lead\nTILL,Till,\"Sells, quickly\",anna\n";
    private static final String USERS = "Name,Display name,Mail,Active\nanna,Anna Groß,anna@example.org,yes\nbert,Bert,,no\n";
    private static final String ISSUES = """
            Key,Type,Summary,Description,Status,Resolution,Priority,Reporter,Assignee,Created,Updated,Due,Original estimate,Parent,Labels,Components,Fix versions
            TILL-7,Story,"Say ""Grüße"" 漢字 😀","two
            lines",Done,Won't Do,High,anna,bert,2026-01-02,2026-01-03T10:00:00Z,2026-02-01,36000,,new|fast,Front|Back,1.0
            TILL-9,Sub-task,Part,,,,,,,,,,7200,TILL-7,,,
            """;
    private static final String WORKLOGS = """
            Issue,Author,Started,Time spent,Comment,Role
            TILL-9,Anna,2026-01-02,5400,"Wörk",Developers
            TILL-9,bert,2026-01-03T08:00:00+01:00,36,,
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Before
    public void people() {
        new DemoContent(tracker, clock).loadPeople();
    }

    @Test
    public void everythingTheFilesSayArrives() throws IOException {
        ImportResult result = load(USERS, PROJECTS, ISSUES, WORKLOGS);

        assertThat(result).isEqualTo(new ImportResult(2, 1, 2, 2, Duration.ofSeconds(5436)));
        TrackerProject project = tracker.projects().byKey("TILL").orElseThrow();
        assertThat(project.description()).isEqualTo("Sells, quickly");
        assertThat(project.leadKey()).isEqualTo("anna");
        TrackerIssue story = tracker.issues().byKey("TILL-7").orElseThrow();
        assertThat(story.summary()).isEqualTo("Say \"Grüße\" 漢字 😀");
        assertThat(story.description()).contains("two\nlines");
        assertThat(story.type()).isEqualTo(IssueType.STORY);
        assertThat(story.status()).isEqualTo(IssueStatus.DONE);
        assertThat(story.resolution()).contains(IssueResolution.WONT_DO);
        assertThat(story.priority()).isEqualTo(IssuePriority.HIGH);
        assertThat(story.assigneeKey()).contains("bert");
        assertThat(story.created()).isEqualTo("2026-01-02T08:00:00Z");
        assertThat(story.resolved()).contains(Instant.parse("2026-01-03T10:00:00Z"));
        assertThat(story.due()).contains(LocalDate.parse("2026-02-01"));
        assertThat(story.originalEstimate()).contains(Duration.ofHours(10));
        assertThat(story.remainingEstimate()).contains(Duration.ZERO);
        assertThat(story.labels()).containsExactly("fast", "new");
        assertThat(story.components()).containsExactly("Back", "Front");
        assertThat(tracker.parts().versionsOf(project.id())).extracting(version -> version.name()).containsExactly("1.0");
        TrackerIssue part = tracker.issues().byKey("TILL-9").orElseThrow();
        assertThat(part.parentId()).contains(story.id());
        assertThat(part.timeSpent()).contains(Duration.ofSeconds(5436));
        assertThat(part.remainingEstimate()).contains(Duration.ofSeconds(7200 - 5436));
        TrackerWorklog work = tracker.worklogs().ofIssue(part.id()).get(0);
        assertThat(work.authorKey()).isEqualTo("anna");
        assertThat(work.started()).isEqualTo("2026-01-02T08:00:00Z");
        assertThat(work.updated()).isEqualTo(work.started());
        assertThat(work.comment()).isEqualTo("Wörk");
        assertThat(work.roleLevelId()).isPresent();
        assertThat(tracker.users().byName("bert")).map(TrackerUser::active).contains(false);
        assertThat(tracker.users().byName("anna")).map(TrackerUser::displayName).contains("Anna Groß");
    }

    @Test
    public void numbersGoOnAfterTheHighestImported() throws IOException {
        load(USERS, PROJECTS, ISSUES, WORKLOGS);
        TrackerProject project = tracker.projects().byKey("TILL").orElseThrow();

        TrackerIssue next = tracker.issues().add(NewIssue.of(project, IssueType.TASK, "Next"));

        assertThat(next.key()).isEqualTo("TILL-10");
        assertThat(access("anna").allows(Permission.WORK_ON_ISSUES, project)).isTrue();
        assertThat(access("anna").allows(Permission.ADMINISTER_PROJECTS, project)).isTrue();
        assertThat(access("petra").allows(Permission.ADMINISTER_PROJECTS, project)).isFalse();
    }

    @Test
    public void theSameFilesTwiceAreRefusedAndNamed() throws IOException {
        load(USERS, PROJECTS, ISSUES, WORKLOGS);

        assertThat(refused(USERS, PROJECTS, ISSUES, WORKLOGS).problems()).extracting(RowProblem::toString)
                .contains("projects.csv, row 2: there is a project TILL already");
    }

    @Test
    public void everyWrongRowIsNamedAndNothingIsLoaded() throws IOException {
        ImportRefused refusal = refused(USERS, PROJECTS + "till,Lower,,\nTILL,Other,,nobody\n",
                "Key,Type,Summary,Status,Original estimate,Created,Parent\n"
                        + "TILL-1,Story,,Nowhere,1.5,yesterday,\n"
                        + "SHOP-1,Story,Elsewhere,,,,\n"
                        + "TILL-2,Sub-task,Orphan,,,,TILL-99\n"
                        + "TILL-3,Story,Fine,,,,\nTILL-3,Story,Twice,,,,\n",
                "Issue,Author,Started,Time spent,Group\n"
                        + "TILL-3,nobody,2026-01-01,0,nowhere\nTILL-4,anna,,-60,\nTILL-3,anna\n");

        assertThat(refusal.problems()).extracting(RowProblem::toString).containsExactly(
                "projects.csv, row 3: Key must be 2 to 10 capital letters, digits and _, a letter first, not \"till\"",
                "projects.csv, row 4: there is a project TILL already",
                "projects.csv, row 4: Lead names nobody: \"nobody\"",
                "issues.csv, row 2: Summary is missing",
                "issues.csv, row 2: Status must be one of To Do, In Progress, In Review, Done, not \"Nowhere\"",
                "issues.csv, row 2: Created must be a day (2026-11-16) or a moment (2026-11-16T09:00:00+01:00), not \"yesterday\"",
                "issues.csv, row 2: Original estimate must be whole seconds, not \"1.5\"",
                "issues.csv, row 3: projects.csv has no project SHOP",
                "issues.csv, row 4: Parent must be an issue of the same project in a row above, not a sub-task: \"TILL-99\"",
                "issues.csv, row 6: the key TILL-3 is there twice",
                "worklogs.csv, row 2: Author names nobody: \"nobody\"",
                "worklogs.csv, row 2: Time spent must be more than nothing",
                "worklogs.csv, row 2: there is no group \"nowhere\"",
                "worklogs.csv, row 3: issues.csv has no issue \"TILL-4\"",
                "worklogs.csv, row 3: Started is missing",
                "worklogs.csv, row 3: Time spent must be whole seconds, not \"-60\"",
                "worklogs.csv, row 4: has 2 values, but there are 5 columns");
        assertThat(tracker.projects().all()).isEmpty();
        assertThat(tracker.users().byName("anna")).isEmpty();
    }

    @Test
    public void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(load(USERS, "\uFEFF" + PROJECTS, ISSUES, WORKLOGS).projects()).isEqualTo(1);
    }

    @Test
    public void anotherEncodingIsReadWhenItIsNamedAndRefusedOtherwise() throws IOException {
        String issues = "Key,Summary\nTILL-1,Grüße\n";
        write(StandardCharsets.ISO_8859_1, USERS.replace("ß", "ss"), PROJECTS, issues, "Issue,Author,Started,Time spent\n");

        assertThatThrownBy(() -> load(StandardCharsets.UTF_8)).isInstanceOf(ImportRefused.class)
                .hasMessage("issues.csv, row 2: is not UTF-8. Say which encoding the file has.");
        load(StandardCharsets.ISO_8859_1);

        assertThat(tracker.issues().byKey("TILL-1")).map(TrackerIssue::summary).contains("Grüße");
    }

    @Test
    public void eachFileMaySayItsEncodingByItsMark() throws IOException {
        Path files = folder.getRoot().toPath();
        Files.writeString(files.resolve("users.csv"), "\uFEFF" + USERS, StandardCharsets.UTF_16LE);
        Files.writeString(files.resolve("projects.csv"), "\uFEFF" + PROJECTS.replace("quickly", "größer"), StandardCharsets.UTF_8);
        Files.writeString(files.resolve("issues.csv"), "\uFEFF" + ISSUES, StandardCharsets.UTF_16BE);
        Files.writeString(files.resolve("worklogs.csv"), WORKLOGS, StandardCharsets.ISO_8859_1);

        load(StandardCharsets.ISO_8859_1);

        assertThat(tracker.users().byName("anna")).map(TrackerUser::displayName).contains("Anna Groß");
        assertThat(tracker.projects().byKey("TILL")).map(TrackerProject::description).contains("Sells, größer");
        TrackerIssue part = tracker.issues().byKey("TILL-9").orElseThrow();
        assertThat(tracker.issues().byKey("TILL-7")).map(TrackerIssue::summary).contains("Say \"Grüße\" 漢字 😀");
        assertThat(tracker.worklogs().ofIssue(part.id()).get(0).comment()).isEqualTo("Wörk");
    }

    @Test
    public void oneRowInAnotherEncodingIsNamedAndNothingIsLoaded() throws IOException {
        write(StandardCharsets.UTF_8, USERS, PROJECTS, "Key,Summary\n", "Issue,Author,Started,Time spent\n");
        Path issues = folder.getRoot().toPath().resolve("issues.csv");
        for (int number = 1; number <= 300; number++) {
            Files.writeString(issues, "TILL-" + number + ",\"Grüße\n" + number + "\"\n",
                    number == 217 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }

        assertThatThrownBy(() -> load(StandardCharsets.UTF_8)).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("issues.csv, row 218: is not UTF-8. Say which encoding the file has.");
        assertThat(tracker.projects().all()).isEmpty();
        assertThat(tracker.users().byName("anna")).isEmpty();
    }

    @Test
    public void twoBytesForEachCharacterWithoutAMarkAreNoticed() throws IOException {
        write(StandardCharsets.UTF_16LE, USERS, PROJECTS, ISSUES, WORKLOGS);

        assertThatThrownBy(() -> load(StandardCharsets.UTF_8)).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("projects.csv, row 1: looks like UTF-16. Say which encoding the file has.");
        assertThat(load(StandardCharsets.UTF_16LE).issues()).isEqualTo(2);
    }

    @Test
    public void otherSeparatorsAndUnknownColumnsAreNamed() throws IOException {
        assertThat(refused(USERS.replace(',', '\t'), PROJECTS.replace(',', ';'), "Key,Summary,Colour\n", WORKLOGS).problems())
                .extracting(RowProblem::message)
                .contains("must name the columns Key, Name, separated by commas; it says: Key;Name;Description;Lead."
                                + " These are separated by semicolons.",
                        "must name the columns Name, separated by commas; it says: Name\tDisplay name\tMail\tActive."
                                + " These are separated by tabs.",
                        "names columns that are not known: Colour");
    }

    @Test
    public void aRowWithAnotherSeparatorIsNamedAndNothingIsLoaded() throws IOException {
        assertThat(refused(USERS, PROJECTS, "Key,Summary\nTILL-1,One\nTILL-2;Two\nTILL-3\tThree\n", "Issue,Author,Started,Time spent\n").problems())
                .extracting(RowProblem::toString)
                .containsExactly("issues.csv, row 3: has 1 values, but there are 2 columns", "issues.csv, row 4: has 1 values, but there are 2 columns");
        assertThat(tracker.projects().all()).isEmpty();
    }

    @Test
    public void aMissingFileIsNamed() throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve("projects.csv"), PROJECTS.replace("anna", "admin"));

        assertThatThrownBy(() -> load(StandardCharsets.UTF_8)).hasMessageContaining("issues.csv, row 1: is missing")
                .hasMessageContaining("worklogs.csv, row 1: is missing");
    }

    @Test
    public void tellsHowFarItIsEveryThousandRows() throws IOException {
        String issues = IntStream.rangeClosed(1, 2500).mapToObj(i -> "TILL-" + i + ",Issue " + i).collect(Collectors.joining("\n", "Key,Summary\n", "\n"));
        write(StandardCharsets.UTF_8, USERS, PROJECTS, issues, "Issue,Author,Started,Time spent\n");
        List<String> heard = new ArrayList<>();

        imports().load(folder.getRoot().toPath(), StandardCharsets.UTF_8, (file, rows, of) -> heard.add(file + " " + rows + "/" + of));

        assertThat(heard).containsExactly("users.csv 2/2", "projects.csv 1/1", "issues.csv 1000/2500", "issues.csv 2000/2500",
                "issues.csv 2500/2500", "worklogs.csv 0/0");
    }

    private ImportResult load(String... files) throws IOException {
        write(StandardCharsets.UTF_8, files);
        return load(StandardCharsets.UTF_8);
    }

    private ImportRefused refused(String... files) throws IOException {
        write(StandardCharsets.UTF_8, files);
        return catchThrowableOfType(ImportRefused.class, () -> load(StandardCharsets.UTF_8));
    }

    private void write(Charset charset, String... files) throws IOException {
        List<String> names = List.of("users.csv", "projects.csv", "issues.csv", "worklogs.csv");
        for (int i = 0; i < files.length; i++) {
            Files.writeString(folder.getRoot().toPath().resolve(names.get(i)), files[i], charset);
        }
    }

    private ImportResult load(Charset charset) {
        return imports().load(folder.getRoot().toPath(), charset, (file, rows, of) -> { });
    }

    private CsvImport imports() {
        return new CsvImport(tracker, clock, ZONE);
    }

    private Access access(String user) {
        return tracker.permissions().of(Optional.of(tracker.users().byKey(user).orElseThrow()));
    }
}
