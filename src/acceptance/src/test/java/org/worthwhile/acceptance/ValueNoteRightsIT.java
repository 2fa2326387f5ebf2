package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.Paths.contacts;
import static org.worthwhile.acceptance.Paths.customers;
import static org.worthwhile.acceptance.Paths.form;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.panel;
import static org.worthwhile.acceptance.Paths.reinstate;
import static org.worthwhile.acceptance.Paths.withdraw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.codehaus.jackson.JsonNode;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Every address of the interface, asked by people with different rights. */
public class ValueNoteRightsIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static Doors open;
    private static Doors ofLab;
    private static Doors confidential;

    @BeforeClass
    public static void addNotes() {
        open = Doors.to("GRID-3", JIRA.as("petra"));
        ofLab = Doors.to("LAB-1", JIRA.as("petra"));
        confidential = Doors.to(DemoIssues.CONFIDENTIAL, JIRA.as("petra"));
    }

    @Test
    public void everyDoorIsOpenToProjectManagers() {
        assertThat(open.reading(JIRA.as("petra"))).allSatisfy(answers(200));
        assertThat(open.askingForEditors(JIRA.as("petra"))).allSatisfy(answers(200));
    }

    @Test
    public void nobodyKnowsOfIssuesInAProjectTheyMayNotBrowse() {
        assertThat(ofLab.all(JIRA.as("otto"))).allSatisfy(answers(404));
    }

    @Test
    public void issueSecurityHidesNotesFromPeopleWhoMayBrowseTheProject() {
        assertThat(confidential.all(JIRA.as("dev"))).allSatisfy(answers(404));
    }

    @Test
    public void issueSecurityOpensTheNotesToItsMembers() {
        assertThat(confidential.reading(JIRA.as("admin"))).allSatisfy(answers(200));
    }

    @Test
    public void hiddenIssueAnswersAsAMissingOneDoes() {
        Answer hidden = JIRA.as("otto").get(notesOf("LAB-1")).expect(404);
        Answer missing = JIRA.as("otto").get(notesOf("LAB-99999")).expect(404);

        assertThat(hidden.body().replace("LAB-1", "")).isEqualTo(missing.body().replace("LAB-99999", ""));
    }

    @Test
    public void peopleWithoutEditRightRead() {
        assertThat(open.reading(JIRA.as("sofia"))).allSatisfy(answers(200));
    }

    @Test
    public void peopleWithoutEditRightAreToldSo() {
        assertThat(JIRA.as("sofia").get(notesOf("GRID-3")).json().get("mayEdit").asBoolean()).isFalse();
        assertThat(JIRA.as("dev").get(notesOf("GRID-3")).json().get("mayEdit").asBoolean()).isTrue();
    }

    @Test
    public void peopleWithoutEditRightChangeNothing() {
        assertThat(open.changing(JIRA.as("sofia"))).allSatisfy(answers(403));
    }

    /** Names and mail addresses of customers are for those who write notes. */
    @Test
    public void peopleWithoutEditRightNeitherGetTheFormNorSearchCustomers() {
        assertThat(open.askingForEditors(JIRA.as("sofia"))).allSatisfy(answers(403));
    }

    @Test
    public void refusedChangeChangesNothing() {
        JsonNode before = JIRA.as("petra").get(notesOf("GRID-3")).json();
        open.changing(JIRA.as("sofia"));

        assertThat(JIRA.as("petra").get(notesOf("GRID-3")).json()).isEqualTo(before);
    }

    /** GRID lets anybody browse; value is for people we know. */
    @Test
    public void anonymousPeopleAreAskedToLogIn() {
        assertThat(open.all(JIRA.anonymously())).allSatisfy(answers(401));
    }

    @Test
    public void anonymousPeopleLearnNothingAboutHiddenIssues() {
        assertThat(ofLab.all(JIRA.anonymously())).allSatisfy(answers(401));
    }

    @Test
    public void customersOfAnotherProjectsIssueCannotBeAskedForThroughAHiddenOne() {
        JIRA.as("otto").get(customers("LAB-1", "")).expect(404);
    }

    private static BiConsumer<String, Integer> answers(int expected) {
        return (door, status) -> assertThat(status).as(door).isEqualTo(expected);
    }

    /** The addresses around one note and what each answers. */
    private record Doors(String issueKey, long noteId, long version, long customerId) {

        static Doors to(String issueKey, RestClient author) {
            JsonNode note = author.post(notesOf(issueKey), aNote().json()).expect(201).json();
            return new Doors(issueKey, note.get("id").asLong(), note.get("version").asLong(), note.path("customer").path("id").asLong());
        }

        Map<String, Integer> all(RestClient person) {
            Map<String, Integer> answers = reading(person);
            answers.putAll(askingForEditors(person));
            answers.putAll(changing(person));
            return answers;
        }

        Map<String, Integer> reading(RestClient person) {
            return answers(
                    person.get(notesOf(issueKey)),
                    person.get(note(noteId)),
                    person.get(panel(issueKey)));
        }

        Map<String, Integer> askingForEditors(RestClient person) {
            return answers(
                    person.get(form(issueKey)),
                    person.get(form(issueKey) + "?note=" + noteId),
                    person.get(customers(issueKey, "n")),
                    person.get(contacts(customerId, issueKey, "n")));
        }

        Map<String, Integer> changing(RestClient person) {
            return answers(
                    person.post(notesOf(issueKey), aNote().json()),
                    person.put(note(noteId), revision(version, "Not mine to say.")),
                    person.post(withdraw(noteId), NoteBody.version(version)),
                    person.post(reinstate(noteId), NoteBody.version(version)));
        }

        private static Map<String, Integer> answers(Answer... answers) {
            Map<String, Integer> statuses = new LinkedHashMap<>();
            for (Answer answer : answers) {
                statuses.put(answer.request(), answer.status());
            }
            return statuses;
        }
    }
}
