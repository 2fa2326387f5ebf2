package org.worthwhile.usecase.valuenote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Workplace;

public class AddValueNoteTest {

    private final Workplace place = new Workplace();
    private final Refusals refusals = new Refusals(place);
    private final NoteUses uses = new NoteUses(place);
    private final Optional<Person> editor = Optional.of(place.editor);

    @Test
    public void writesDownWhatWasSaid() {
        ValueNote note = uses.added().note();

        assertThat(note.words().text()).isEqualTo("It saves us two people at the counter.");
        assertThat(note.reading().text()).isEqualTo("Two salaries");
        assertThat(note.saidOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(note.estimate().orElseThrow().low()).contains(Money.parse("EUR 40000"));
        assertThat(note.expectedValue()).contains(Money.parse("EUR 30000.25"));
        assertThat(note.state()).isEqualTo(NoteState.QUANTIFIED);
        assertThat(note.side()).isEqualTo(Side.CUSTOMER);
        assertThat(place.notes.all()).containsExactly(note);
    }

    @Test
    public void tiesTheNoteToProjectAndIssue() {
        NoteDetails details = uses.added();

        assertThat(details.note().projectId()).isEqualTo(place.shop.id());
        assertThat(details.note().links()).containsExactly(IssueLink.of(place.checkout.id(), Share.WHOLE));
        assertThat(details.issue()).contains(place.checkout);
        assertThat(details.mayEdit()).isTrue();
    }

    @Test
    public void remembersAuthorAndTime() {
        ValueNote note = uses.added().note();

        assertThat(note.createdBy()).isEqualTo(place.editor);
        assertThat(note.createdAt()).isEqualTo(Workplace.NOW);
        assertThat(note.changedAt()).isEqualTo(Workplace.NOW);
        assertThat(note.version()).isEqualTo(1);
    }

    @Test
    public void wordsAndCustomerAndDayAreEnough() {
        AddValueNoteRequest request = AddValueNoteRequest.onIssue("SHOP-1")
                .words("Finally!").customerName("Acme").saidOn("2026-03-03").build();

        NoteDetails details = uses.add.add(editor, request);

        assertThat(details.note().state()).isEqualTo(NoteState.STATED);
        assertThat(details.note().estimate()).isEmpty();
        assertThat(details.contact()).isEmpty();
    }

    @Test
    public void emptyFieldsAreFieldsLeftOut() {
        ValuationRequest empty = ValuationRequest.builder().reading("").currency("").low("").likely(" ").high("").confidence("").build();

        NoteDetails details = uses.add.add(editor, uses.request().contactName("").contactMail(" ").valuation(empty).build());

        assertThat(details.note().estimate()).isEmpty();
        assertThat(details.note().confidence()).isEmpty();
        assertThat(details.contact()).isEmpty();
    }

    @Test
    public void confidenceNeedsNoEstimate() {
        NoteDetails details = uses.add.add(editor, uses.request().valuation(ValuationRequest.builder().confidence("80").build()).build());

        assertThat(details.note().confidence().orElseThrow().percent()).isEqualTo(80);
        assertThat(details.note().expectedValue()).isEmpty();
    }

    @Test
    public void putsNewNamesIntoTheRegister() {
        NoteDetails details = uses.added();

        assertThat(place.customers.allCustomers()).extracting(Customer::name).containsExactly("Acme Retail");
        assertThat(place.customers.allContacts()).containsExactly(details.contact().orElseThrow());
        assertThat(details.contact().orElseThrow().mail()).contains("anna@acme.example");
        assertThat(details.contact().orElseThrow().customer()).isEqualTo(details.customer().id());
    }

    @Test
    public void findsKnownNamesHoweverTheyAreWritten() {
        NoteDetails first = uses.added();

        NoteDetails second = uses.add.add(editor, uses.request().customerName(" ACME  retail").contactName("ANNA BERG").contactMail(null).build());

        assertThat(second.customer()).isEqualTo(first.customer());
        assertThat(second.contact()).isEqualTo(first.contact());
    }

    @Test
    public void takesKnownCustomersAndContactsById() {
        Customer acme = place.customers.add("Acme");
        Contact anna = place.customers.addContact(acme.id(), "Anna", Optional.empty());

        NoteDetails details = uses.add.add(editor, uses.request().customerName(null).contactName(null).contactMail(null)
                .customerId(acme.id().value()).contactId(anna.id().value()).build());

        assertThat(details.customer()).isEqualTo(acme);
        assertThat(details.contact()).contains(anna);
    }

    @Test
    public void theSameContactNameAtAnotherCustomerIsSomebodyElse() {
        NoteDetails first = uses.added();

        NoteDetails second = uses.add.add(editor, uses.request().customerName("Zenith").contactMail("anna@zenith.example").build());

        assertThat(second.contact().orElseThrow().id()).isNotEqualTo(first.contact().orElseThrow().id());
    }

    @Test
    public void readsAmountsInTheLanguageTheyWereTypedIn() {
        ValuationRequest typed = ValuationRequest.builder().currency("EUR").likely("60.000,50").amountsTypedIn(Locale.GERMANY).build();

        NoteDetails details = uses.add.add(editor, uses.request().valuation(typed).build());

        assertThat(details.note().valuation().likely()).contains(Money.parse("EUR 60000.50"));
    }

    @Test
    public void recordsEveryAdditionInTheAuditTrail() {
        NoteDetails details = uses.added();

        assertThat(place.trail.all()).extracting(AuditEntry::subject).containsExactly("customer", "contact", "value-note");
        AuditEntry entry = place.trail.of("value-note", details.note().id().value()).get(0);
        assertThat(entry.who()).isEqualTo(place.editor);
        assertThat(entry.at()).isEqualTo(Workplace.NOW);
        assertThat(entry.action()).isEqualTo("added");
        assertThat(entry.projectId()).isEqualTo(place.shop.id());
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after()).contains("{'confidence':'50','contact':'2','customer':'1','high':'EUR 80000.00','likely':'EUR 60000.50',"
                .concat("'links':'10:10000','low':'EUR 40000.00','reading':'Two salaries','saidOn':'2026-03-01','side':'CUSTOMER',")
                .concat("'state':'QUANTIFIED','version':'1','words':'It saves us two people at the counter.'}").replace('\'', '"'));
    }

    @Test
    public void refusesWhoeverIsNotLoggedIn() {
        refusals.expect(NotLoggedIn.class, () -> uses.add.add(place.nobody, uses.request().build()));
    }

    @Test
    public void refusesViewers() {
        refusals.expect(NotPermitted.class, () -> uses.add.add(Optional.of(place.viewer), uses.request().build()));
    }

    @Test
    public void aHiddenIssueLooksLikeAMissingOne() {
        place.issues.hide(place.checkout, place.editor);

        IssueNotFound hidden = refusals.expect(IssueNotFound.class, () -> uses.add.add(editor, uses.request().build()));
        IssueNotFound strange = refusals.expect(IssueNotFound.class,
                () -> uses.add.add(Optional.of(place.stranger), uses.request().build()));
        IssueNotFound missing = refusals.expect(IssueNotFound.class,
                () -> uses.add.add(editor, AddValueNoteRequest.onIssue("SHOP-99").build()));

        assertThat(hidden.messageKey()).isEqualTo(missing.messageKey()).isEqualTo(strange.messageKey());
        assertThat(missing.arguments()).containsExactly("SHOP-99");
    }

    @Test
    public void permissionComesBeforeValidation() {
        refusals.expect(NotPermitted.class,
                () -> uses.add.add(Optional.of(place.viewer), AddValueNoteRequest.onIssue("SHOP-1").build()));
    }

    @Test
    public void namesEveryProblemAtOnce() {
        ValuationRequest valuation = ValuationRequest.builder().reading("x".repeat(4001))
                .currency("EUR").low("1e400").likely("12,5").high("1.234").confidence("101").build();
        AddValueNoteRequest request = AddValueNoteRequest.onIssue("SHOP-1").words(" ").customerName("a\nb")
                .contactName("x".repeat(101)).contactMail("anna").saidOn("2026-03-04").valuation(valuation).build();

        assertThat(problemsOf(request)).containsExactlyInAnyOrder(
                "words: words-missing[]",
                "customer: name-not-single-line[]",
                "contact: text-too-long[100, 101]",
                "contactMail: mail-implausible[]",
                "saidOn: said-on-in-future[]",
                "reading: text-too-long[4000, 4001]",
                "estimate.low: amount-unreadable[1234.56]",
                "estimate.likely: amount-unreadable[1234.56]",
                "estimate.high: amount-too-precise[EUR, 2]",
                "confidence: confidence-invalid[]");
    }

    @Test
    public void namesEverythingThatIsMissing() {
        assertThat(problemsOf(AddValueNoteRequest.onIssue("SHOP-1").build())).containsExactlyInAnyOrder(
                "words: words-missing[]", "customer: customer-missing[]", "saidOn: said-on-missing[]");
    }

    @Test
    public void todayIsTheReadersDay() {
        assertThat(uses.add.add(editor, uses.request().saidOn("2026-03-03").build()).note().saidOn()).isEqualTo(Workplace.TODAY);
    }

    @Test
    public void figuresNeedACurrencyAndTheCurrencyAFigure() {
        assertThat(problemsOf(uses.figures().currency(null))).containsExactly("estimate.currency: currency-missing[]");
        assertThat(problemsOf(uses.figures().currency(null).low("x"))).containsExactlyInAnyOrder(
                "estimate.currency: currency-missing[]", "estimate.low: amount-unreadable[1234.56]");
        assertThat(problemsOf(ValuationRequest.builder().currency("EUR"))).containsExactly("estimate.likely: estimate-without-figure[]");
        assertThat(problemsOf(ValuationRequest.builder().currency("EUR").likely("x")))
                .containsExactly("estimate.likely: amount-unreadable[1234.56]");
    }

    @Test
    public void refusesUnknownCurrencies() {
        assertThat(problemsOf(uses.figures().currency("ABC"))).containsExactly("estimate.currency: currency-unknown[]");
        assertThat(problemsOf(uses.figures().currency("XXX").high("1e400"))).containsExactlyInAnyOrder(
                "estimate.currency: currency-unknown[]", "estimate.high: amount-unreadable[1234.56]");
    }

    @Test
    public void refusesFiguresOutOfOrder() {
        assertThat(problemsOf(uses.figures().low("70000"))).containsExactly("estimate.low: low-above-likely[]");
        assertThat(problemsOf(uses.figures().likely("90000"))).containsExactly("estimate.high: high-below-likely[]");
        assertThat(problemsOf(uses.figures().likely(null).high("39999.99"))).containsExactly("estimate.high: high-below-low[]");
    }

    @Test
    public void aFigureInTheWrongLanguageIsNotGuessed() {
        assertThat(problemsOf(ValuationRequest.builder().currency("EUR").likely("12,5").amountsTypedIn(Locale.US)))
                .containsExactly("estimate.likely: amount-unreadable[1,234.56]");
    }

    @Test
    public void refusesUnknownIds() {
        assertThat(problemsOf(uses.request().customerId(99L).build())).containsExactly("customer: customer-unknown[]");
        assertThat(problemsOf(uses.request().contactMail(null).contactId(99L).build())).containsExactly("contact: contact-unknown[]");
    }

    @Test
    public void aContactSpeaksForItsOwnCustomerOnly() {
        Contact anna = uses.added().contact().orElseThrow();

        assertThat(problemsOf(uses.request().customerName("Zenith").contactMail(null).contactId(anna.id().value()).build()))
                .containsExactly("contact: contact-unknown[]");
    }

    @Test
    public void aMailAddressNeedsItsOwner() {
        assertThat(problemsOf(uses.request().contactName(null).build())).containsExactly("contact: contact-missing[]");
    }

    @Test
    public void aKnownContactKeepsItsMailAddress() {
        uses.added();

        assertThat(problemsOf(uses.request().contactMail("other@acme.example").build()))
                .containsExactly("contactMail: mail-differs[Anna Berg]");
        assertThat(uses.add.add(editor, uses.request().build()).contact().orElseThrow().mail()).contains("anna@acme.example");
    }

    private List<String> problemsOf(AddValueNoteRequest request) {
        return refusals.problems(() -> uses.add.add(editor, request));
    }

    private List<String> problemsOf(ValuationRequest.Builder valuation) {
        return problemsOf(uses.request().valuation(valuation.build()).build());
    }
}
