package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.Paths.customers;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.codehaus.jackson.JsonNode;
import org.junit.ClassRule;
import org.junit.Test;

/** Eight people pressing the same button at the same moment. */
public class ConcurrentPeopleIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final int PEOPLE = 8;

    private final RestClient petra = JIRA.as("petra");

    @Test
    public void oneRevisionOfAVersionWinsAndTheOthersAreTold() throws Exception {
        JsonNode note = petra.post(notesOf("GRID-1"), aNote().json()).expect(201).json();
        long version = note.get("version").asLong();

        List<Answer> answers = atOnce(person -> petra.put(note(note.get("id").asLong()), revision(version, "Reading " + person)));

        List<Integer> expected = new ArrayList<>(Collections.nCopies(PEOPLE - 1, 409));
        expected.add(200);
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    public void savedReadingIsTheWinners() throws Exception {
        JsonNode note = petra.post(notesOf("GRID-1"), aNote().json()).expect(201).json();
        long id = note.get("id").asLong();

        List<Answer> answers = atOnce(person -> petra.put(note(id), revision(note.get("version").asLong(), "Reading " + person)));

        JsonNode winner = answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow().json();
        assertThat(petra.get(note(id)).expect(200).json()).isEqualTo(winner);
    }

    @Test
    public void newCustomerNamedByEverybodyIsRegisteredOnce() throws Exception {
        List<Answer> answers = atOnce(person -> petra.post(notesOf("GRID-2"), aNote().customer("Gleichzeitig KG").json()));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.json().path("customer").path("id").asLong()).collect(Collectors.toSet())).hasSize(1);
        assertThat(petra.get(customers("GRID-2", "Gleichzeitig")).json().path("customers")).hasSize(1);
    }

    private static List<Answer> atOnce(IntFunction<Answer> request) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            CyclicBarrier ready = new CyclicBarrier(PEOPLE);
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                calls.add(() -> {
                    ready.await(30, TimeUnit.SECONDS);
                    return request.apply(person);
                });
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
