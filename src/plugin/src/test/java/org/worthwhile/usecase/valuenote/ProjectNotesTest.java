package org.worthwhile.usecase.valuenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Workplace;

public class ProjectNotesTest {

    private final Workplace place = new Workplace();
    private final Refusals refusals = new Refusals(place);
    private final NoteUses uses = new NoteUses(place);
    private final Optional<Person> editor = Optional.of(place.editor);
    private Customer acme;
    private Customer zenith;

    @Before
    public void listen() {
        zenith = place.customers.add("Zenith");
        acme = place.customers.add("Acme");
        place.notes.add(aNote().from(zenith.id()).said("We lose orders").on("2026-02-01").worth("EUR 1000").sure(50)
                .linkedTo(place.checkout.id()).unsaved());
        place.notes.add(aNote().from(acme.id()).said("Search is SLOW").on("2026-02-03").worth("EUR 5000").sure(80)
                .linkedTo(place.search.id()).unsaved());
        place.notes.add(aNote().from(acme.id()).said("You are reliable").readAs("Trust").on("2026-02-02").unsaved());
        place.notes.add(aNote().inProject(99).from(acme.id()).said("Elsewhere").unsaved());
    }

    @Test
    public void showsNotesOnIssuesAndOnTheWhole() {
        assertThat(ids(request())).containsExactly(2L, 3L, 1L);
        assertThat(page(request()).notes().get(0).issue()).contains(place.search);
        assertThat(page(request()).notes().get(1).issue()).isEmpty();
        assertThat(page(request()).notes().get(1).project()).isEqualTo(place.shop);
        assertThat(page(request()).customers()).containsExactly(acme, zenith);
    }

    @Test
    public void sorts() {
        assertThat(ids(request().order(NoteOrder.OLDEST_FIRST))).containsExactly(1L, 3L, 2L);
        assertThat(ids(request().order(NoteOrder.BY_CUSTOMER))).containsExactly(2L, 3L, 1L);
        assertThat(ids(request().order(NoteOrder.DEAREST_FIRST))).containsExactly(2L, 1L, 3L);
        assertThat(ids(request().order(NoteOrder.BY_STATE))).containsExactly(3L, 2L, 1L);
    }

    @Test
    public void filters() {
        assertThat(ids(request().text(" search  is slow"))).containsExactly(2L);
        assertThat(ids(request().text("trust"))).containsExactly(3L);
        assertThat(ids(request().text("ACME"))).containsExactly(2L, 3L);
        assertThat(ids(request().customer(zenith.id().value()))).containsExactly(1L);
        assertThat(ids(request().state(NoteState.STATED))).containsExactly(3L);
        assertThat(ids(request().text("elsewhere"))).isEmpty();
    }

    @Test
    public void pagesShareTheTotalsOfAll() {
        ProjectNotes second = page(request().page(2, 2));

        assertThat(second.notes()).hasSize(1);
        assertThat(second.count()).isEqualTo(3);
        assertThat(second.expectedTotals()).hasToString("[EUR 4500.00]");
        assertThat(second.withoutExpectedValue()).isEqualTo(1);
    }

    @Test
    public void aPageIsInTheOrderOfAllAndEditableWhereItsIssuesAre() {
        assertThat(ids(request().order(NoteOrder.OLDEST_FIRST).page(1, 1))).containsExactly(3L);
        assertThat(ids(request().order(NoteOrder.OLDEST_FIRST).page(2, 5))).containsExactly(2L);
        assertThat(ids(request().page(7, 5))).isEmpty();
        assertThat(page(request()).notes()).allMatch(NoteDetails::mayEdit);
    }

    @Test
    public void notesOfHiddenIssuesAreNeitherListedNorCounted() {
        place.issues.hide(place.search, place.viewer);

        ProjectNotes seen = uses.listOfProject.page(Optional.of(place.viewer), request().build());
        assertThat(seen.count()).isEqualTo(2);
        assertThat(seen.expectedTotals()).hasToString("[EUR 500.00]");
        assertThat(seen.leavesOut()).isTrue();
        assertThat(seen.mayAdd()).isFalse();
        assertThat(seen.notes()).noneMatch(NoteDetails::mayEdit);
    }

    @Test
    public void theShareOfAHiddenIssueIsInNoTotalAndThatIsSaid() {
        place.notes.add(aNote().from(acme.id()).worth("EUR 100").sure(100).linkedTo(place.checkout.id(), Share.of(6_000))
                .linkedTo(12, Share.of(4_000)).unsaved());

        ProjectNotes seen = page(request().text("").customer(acme.id().value()));
        assertThat(seen.expectedTotals()).hasToString("[EUR 4060.00]");
        assertThat(seen.leavesOut()).isTrue();
    }

    @Test
    public void addsANoteToTheProjectAsAWhole() {
        NoteDetails added = uses.addToProject.add(editor, projectNote().build());

        assertThat(added.note().links()).isEmpty();
        assertThat(added.note().projectId()).isEqualTo(place.shop.id());
        assertThat(added.issue()).isEmpty();
        assertThat(uses.read.byId(Optional.of(place.viewer), added.note().id().value()).mayEdit()).isFalse();
        assertThat(uses.withdrawn(editor, added).note().state()).isEqualTo(NoteState.WITHDRAWN);
    }

    @Test
    public void collectsTheProblemsOfAProjectNote() {
        assertThat(refusals.problems(() -> uses.addToProject.add(editor, AddValueNoteRequest.inProject("SHOP").build())))
                .containsExactly("words: words-missing[]", "customer: customer-missing[]", "saidOn: said-on-missing[]");
    }

    @Test
    public void valueOfTheProjectIsForThoseWhoMaySeeIt() {
        Optional<Person> stranger = Optional.of(place.stranger);
        refusals.expect(NotLoggedIn.class, () -> uses.listOfProject.page(place.nobody, request().build()));
        refusals.expect(NotPermitted.class, () -> uses.listOfProject.page(stranger, request().build()));
        refusals.expect(NotPermitted.class, () -> uses.addToProject.add(Optional.of(place.viewer), projectNote().build()));
        refusals.expect(ProjectNotFound.class, () -> uses.addToProject.add(editor, AddValueNoteRequest.inProject("NONE").build()));
        refusals.expect(NoteNotFound.class, () -> uses.read.byId(stranger, 3));
        refusals.expect(NoteNotFound.class, () -> uses.read.byId(editor, 4));
        for (Right right : Right.values()) {
            if (right != Right.VIEW_VALUE) {
                Optional<Person> other = Optional.of(place.rights.holder("with " + right, right));
                refusals.expect(NotPermitted.class, () -> uses.listOfProject.page(other, request().build()));
            }
        }
    }

    private ProjectNotes page(ProjectNotesRequest.Builder request) {
        return uses.listOfProject.page(editor, request.build());
    }

    private List<Long> ids(ProjectNotesRequest.Builder request) {
        return page(request).notes().stream().map(details -> details.note().id().value()).toList();
    }

    private AddValueNoteRequest.Builder projectNote() {
        return AddValueNoteRequest.inProject("SHOP").words("We trust you").customerName("Acme").saidOn("2026-03-01");
    }

    private static ProjectNotesRequest.Builder request() {
        return ProjectNotesRequest.ofProject("SHOP");
    }
}
