package org.worthwhile.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.NotEmpty;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.RestoreUnderWay;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.Reading;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.Statement;
import org.worthwhile.domain.valuenote.Valuation;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.Words;
import org.worthwhile.inmemory.InMemoryRights;
import org.worthwhile.usecase.MoneyWorld;

public class RestoreEverythingTest {

    private static final Stamp BY_PETRA = Stamp.of(Person.of("petra"), MoneyWorld.START.minusSeconds(90));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final BackupWorld here = new BackupWorld();
    private final BackupWorld there = BackupWorld.elsewhere();
    private Customer customer;
    private ValueNote note;

    @Before
    public void fill() {
        MoneyWorld world = here.world;
        world.customers.add("Somebody else");
        customer = world.customers.add("Nordlicht GmbH");
        Contact contact = world.customers.addContact(customer.id(), "Nina Berg", Optional.of("nina@nordlicht.example"));
        note = world.notes.keep(ValueNote.builder(world.notes.add(aNote().unsaved()).id()).version(3).projectId(1)
                .side(Side.CUSTOMER)
                .statement(new Statement(customer.id(), Optional.of(contact.id()),
                        Words.of("Half a day each week."), NEW_YEAR))
                .valuation(new Valuation(Reading.of("Saved time."),
                        Optional.of(Estimate.of(Optional.empty(), Optional.of(Money.parse("EUR -12.34")), Optional.empty())),
                        Optional.of(Confidence.of(60))))
                .state(NoteState.CONFIRMED)
                .links(List.of(IssueLink.of(10, Share.of(6_000)), IssueLink.of(11, Share.of(3_000))))
                .created(BY_PETRA).changed(BY_PETRA).build());
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 90");
        world.rate(RateLevel.personInProject("dev", 1), "2026-01-01", "EUR 110.50");
        world.rates.remove(world.rate(RateLevel.person("dev"), "2025-01-01", "EUR 70"));
        world.budgets.add(budget(1));
        world.budgets.add(budget(2));
        world.budgets.put(new IssuePlan(10, 1, Optional.of(Money.parse("EUR 5")), Optional.empty(), BY_PETRA));
        world.grants.decide(Optional.of(1L), Right.VIEW_BUDGET, Set.of(Holder.role(5), Holder.group("staff"), Holder.browsers()));
        world.grants.decide(Optional.empty(), Right.VIEW_RATES, Set.of());
        world.trail.record(audit("value-note", note.id().value(), Map.of("links", "10:6000 11:3000", "customer", "" + customer.id().value())));
        world.trail.record(audit("grant", 1, Map.of("right", "VIEW_BUDGET", "holders", "group:staff\nrole:5")));
        world.trail.record(audit("rate", 2, Map.of("level", "person-in-project:dev:1")));
        world.trail.record(audit("issue-plan", 10, Map.of("amount", "EUR 5")));
        world.trail.record(audit("repricing", 4, Map.of("level", "default")));
    }

    @Test
    public void everythingIsThereUnderOtherIds() {
        RestoreReport report = there.restored(here.backedUp());

        assertThat(report.isComplete()).isTrue();
        ValueNote restored = there.world.notes.all().get(0);
        assertThat(restored.projectId()).isEqualTo(71);
        assertThat(restored.links()).containsExactly(IssueLink.of(710, Share.of(6_000)), IssueLink.of(711, Share.of(3_000)));
        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.state()).isEqualTo(note.state());
        assertThat(restored.valuation()).isEqualTo(note.valuation());
        assertThat(restored.createdAt()).isEqualTo(BY_PETRA.at());
        assertThat(there.world.rates.table().rates()).extracting(Rate::level).containsExactly(RateLevel.everyone(), RateLevel.personInProject("dev", 71));
        assertThat(there.world.budgets.historyOf(71)).extracting(Budget::version).containsExactly(2L, 1L);
        assertThat(there.world.budgets.plansOf(List.of(710L))).hasSize(1);
        assertThat(there.world.grants.ofProject(71).holdersOf(Right.VIEW_BUDGET))
                .contains(Set.of(Holder.role(7_005), Holder.group("staff"), Holder.browsers()));
        assertThat(there.world.grants.defaults().holdersOf(Right.VIEW_RATES)).contains(Set.of());
    }

    @Test
    public void backupOfTheRestoredIsTheSame() {
        BackupWorld.Document first = here.backedUp();
        there.restored(first);

        BackupWorld.Document second = there.backedUp();

        assertThat(withoutNumbers(second)).isEqualTo(withoutNumbers(first));
    }

    @Test
    public void auditTrailSpeaksOfTheThingsAsTheyAreKnownHere() {
        there.restored(here.backedUp());

        long id = there.world.notes.all().get(0).id().value();
        assertThat(facts("value-note", id)).containsEntry("links", "710:6000 711:3000")
                .containsEntry("customer", "" + there.world.notes.all().get(0).customer().value());
        assertThat(facts("grant", 71)).containsEntry("holders", "group:staff\nrole:7005");
        assertThat(facts("rate", 2)).containsEntry("level", "person-in-project:dev:71");
        assertThat(facts("issue-plan", 710)).containsEntry("amount", "EUR 5");
        assertThat(there.world.trail.of("repricing", 4)).isEmpty();
        assertThat(there.world.trail.of("repricing", -5)).hasSize(1);
    }

    @Test
    public void ledgerIsOrderedAnew() {
        there.restored(here.backedUp());

        assertThat(there.world.ledger.all()).isEmpty();
        assertThat(there.world.bookmarks.at("reconciliation-wanted")).isPresent();
    }

    @Test
    public void whatHasNoPlaceIsLeftOutAndSaid() {
        there.projects.remove("SHOP");

        RestoreReport report = there.restored(here.backedUp());

        assertThat(report.leftOut()).extracting(LeftOut::loss, LeftOut::missing, LeftOut::name, LeftOut::count).contains(
                tuple(Loss.NOTE, Missing.PROJECT, "SHOP", 1L), tuple(Loss.RATE, Missing.PROJECT, "SHOP", 1L),
                tuple(Loss.BUDGET, Missing.PROJECT, "SHOP", 2L), tuple(Loss.DECISION, Missing.PROJECT, "SHOP", 1L),
                tuple(Loss.AUDIT_ENTRY, Missing.THING, "", 2L), tuple(Loss.AUDIT_ENTRY, Missing.PROJECT, "SHOP", 1L));
        assertThat(there.world.notes.all()).isEmpty();
        assertThat(there.world.rates.table().rates()).hasSize(1);
        assertThat(there.world.customers.allCustomers()).hasSize(2);
    }

    @Test
    public void noteKeepsTheIssuesThatAreThere() {
        there.issues.remove("SHOP-2");

        RestoreReport report = there.restored(here.backedUp());

        assertThat(there.world.notes.all()).singleElement()
                .satisfies(restored -> assertThat(restored.links()).containsExactly(IssueLink.of(710, Share.of(6_000))));
        assertThat(report.leftOut()).extracting(LeftOut::toString).containsExactly("LINK for want of ISSUE SHOP-2: 1");
    }

    @Test
    public void noteWithoutAnyOfItsIssuesDoesNotBecomeOneAboutTheProject() {
        there.issues.remove("SHOP-1");
        there.issues.remove("SHOP-2");

        RestoreReport report = there.restored(here.backedUp());

        assertThat(there.world.notes.all()).isEmpty();
        assertThat(report.leftOut()).extracting(LeftOut::loss).contains(Loss.NOTE, Loss.PLAN);
    }

    @Test
    public void personIsFoundByNameWhenTheKeyIsAnother() {
        there.namesByKey.remove("dev");
        there.namesByKey.put("JIRAUSER1", "dev");

        there.restored(here.backedUp());

        assertThat(there.world.rates.table().rates()).extracting(Rate::level).contains(RateLevel.personInProject("JIRAUSER1", 71));
        assertThat(facts("rate", 2)).containsEntry("level", "person-in-project:JIRAUSER1:71");
    }

    @Test
    public void rateOfSomebodyWithTheSameKeyButAnotherNameIsLeftOut() {
        there.namesByKey.put("dev", "somebody.else");

        RestoreReport report = there.restored(here.backedUp());

        assertThat(there.world.rates.table().rates()).extracting(Rate::level).containsExactly(RateLevel.everyone());
        assertThat(report.leftOut()).extracting(LeftOut::toString).contains("RATE for want of PERSON dev: 1");
    }

    @Test
    public void rateOfSomebodyWhomNeitherJiraKnowsIsKeptForTheWorkThatIsLeft() {
        here.namesByKey.remove("dev");
        there.namesByKey.remove("dev");

        RestoreReport report = there.restored(here.backedUp());

        assertThat(report.isComplete()).isTrue();
        assertThat(there.world.rates.table().rates()).extracting(Rate::level).contains(RateLevel.personInProject("dev", 71));
    }

    @Test
    public void whoeverActedStaysTheAuthorEvenIfTheKeyIsSomebodyElsesHere() {
        there.namesByKey.put("petra", "somebody.else");

        RestoreReport report = there.restored(here.backedUp());

        assertThat(report.unknownPeople()).containsExactly("petra");
        assertThat(there.world.notes.all().get(0).createdBy()).isEqualTo(Person.of("former:petra"));
    }

    @Test
    public void missingGroupsAndRolesGiveTheRightToNobodyElse() {
        there.groups.clear();
        there.roles.clear();

        RestoreReport report = there.restored(here.backedUp());

        assertThat(there.world.grants.ofProject(71).holdersOf(Right.VIEW_BUDGET)).contains(Set.of(Holder.browsers()));
        assertThat(report.leftOut()).extracting(LeftOut::toString)
                .containsExactlyInAnyOrder("HOLDER for want of GROUP staff: 1", "HOLDER for want of ROLE Developers: 1");
    }

    @Test
    public void whatWasGoneAlreadyIsNotTakenForSomethingElse() {
        here.projects.remove("SHOP");
        here.issues.clear();
        there.projects.put("#1", 99L);

        RestoreReport report = there.restored(here.backedUp());

        assertThat(report.leftOut()).extracting(LeftOut::name).contains("#1");
        assertThat(there.world.notes.all()).isEmpty();
    }

    @Test
    public void installationThatKeepsSomethingIsLeftAlone() {
        there.world.customers.add("Already here");
        BackupWorld.Document document = here.backedUp();
        Object before = there.world.stored();

        assertThatThrownBy(() -> there.restored(document)).isInstanceOf(NotEmpty.class);
        assertThatThrownBy(() -> there.restore.restore(there.world.admin, document, run(), done -> { })).isInstanceOf(NotEmpty.class);

        assertThat(there.world.stored()).isEqualTo(before);
    }

    @Test
    public void onlyJirasAdministratorsWithEveryRightOnRatesMayDoIt() {
        BackupWorld.Document document = here.backedUp();
        InMemoryRights few = new InMemoryRights();
        Person admin = few.holderEverywhere("admin", Right.ADMINISTER, Right.VIEW_RATES);

        assertThatThrownBy(() -> here.backUp.begin(Optional.empty())).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> here.backUp.begin(here.world.stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> here.backUp.begin(Optional.of(here.world.rights.holderEverywhere("other", Right.values())))).isInstanceOf(NotPermitted.class);
        assertThat(new BackupAccess(few, here.standing).allows(admin)).isFalse();
        assertThatThrownBy(() -> there.check.report(there.world.stranger, document)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> there.state.state(there.world.stranger)).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void backupIsRecorded() {
        here.backedUp();

        assertThat(here.world.trail.of("backup", 0)).extracting(AuditEntry::action).containsExactly("exported");
    }

    @Test
    public void stateTellsHowItStands() {
        BackupWorld.Document document = here.backedUp();
        assertThat(there.state.state(there.world.admin).stage()).isEqualTo(RestoreState.Stage.NONE);
        RestoreReport checked = there.check.report(there.world.admin, document);

        RestoreRun run = there.begin.begin(there.world.admin, checked);
        there.progress.keep(run, 5, there.world.clock.instant());

        RestoreState running = there.state.state(there.world.admin);
        assertThat(running.stage()).isEqualTo(RestoreState.Stage.RUNNING);
        assertThat(running.done()).isEqualTo(5);
        assertThat(running.records()).isEqualTo(checked.records());
        assertThatThrownBy(() -> there.begin.begin(there.world.admin, checked)).isInstanceOf(RestoreUnderWay.class);
        there.restore.restore(there.world.admin, document, run, done -> { });
        RestoreState done = there.state.state(there.world.admin);
        assertThat(done.stage()).isEqualTo(RestoreState.Stage.DONE);
        assertThat(done.report().orElseThrow().contained()).isEqualTo(checked.contained());
    }

    @Test
    public void silentRestoreIsInterruptedAndMayBeginAgain() {
        RestoreReport checked = there.check.report(there.world.admin, here.backedUp());
        there.begin.begin(there.world.admin, checked);

        there.world.clock.advance(Duration.ofMinutes(2));

        assertThat(there.state.state(there.world.admin).stage()).isEqualTo(RestoreState.Stage.INTERRUPTED);
        there.begin.begin(there.world.admin, checked);
    }

    @Test
    public void failureSaysWhy() {
        RestoreRun run = there.begin.begin(there.world.admin, there.check.report(there.world.admin, here.backedUp()));

        there.begin.failed(run, "worthwhile.error.not-empty");

        assertThat(there.state.state(there.world.admin).stage()).isEqualTo(RestoreState.Stage.FAILED);
        assertThat(there.state.state(there.world.admin).reasonKey()).contains("worthwhile.error.not-empty");
    }

    @Test
    public void whatIsWrongIsNamedByItsPlaceAndNothingIsWritten() {
        assertThat(problem(Section.CUSTOMERS, 0, "name", "")).isEqualTo("customers[0].name: name-missing[]");
        assertThat(problem(Section.CUSTOMERS, 1, "name", "somebody ELSE")).isEqualTo("customers[1].name: backup-twice[]");
        assertThat(problem(Section.CUSTOMERS, 1, "ref", 1L)).isEqualTo("customers[1].ref: backup-order[]");
        assertThat(problem(Section.CONTACTS, 0, "customer", 99L)).isEqualTo("contacts[0].customer: backup-reference[]");
        assertThat(problem(Section.CONTACTS, 0, "mail", "no mail")).isEqualTo("contacts[0].mail: mail-implausible[]");
        assertThat(problem(Section.NOTES, 0, "words", " ")).isEqualTo("notes[0].words: words-missing[]");
        assertThat(problem(Section.NOTES, 0, "customer", 1L)).isEqualTo("notes[0].contact: backup-reference[]");
        assertThat(problem(Section.NOTES, 0, "state", "WISHED")).isEqualTo("notes[0].state: backup-unreadable[]");
        assertThat(problem(Section.NOTES, 0, "version", 0L)).isEqualTo("notes[0].version: backup-unreadable[]");
        assertThat(problem(Section.NOTES, 0, "saidOn", "31.12.2026")).isEqualTo("notes[0].saidOn: said-on-unreadable[]");
        assertThat(problem(Section.NOTES, 0, "confidence", 101L)).isEqualTo("notes[0].confidence: confidence-invalid[]");
        assertThat(problem(Section.NOTES, 0, "confidence", Long.MAX_VALUE)).isEqualTo("notes[0].confidence: not-whole-number[]");
        assertThat(problem(Section.NOTES, 0, "estimate", Map.of("currency", "XXX", "likely", 1L))).isEqualTo("notes[0].estimate.currency: currency-unknown[]");
        assertThat(problem(Section.NOTES, 0, "estimate", Map.of("currency", "EUR", "likely", Long.MIN_VALUE)))
                .isEqualTo("notes[0].estimate.likely: amount-too-large[12]");
        assertThat(problem(Section.NOTES, 0, "links", List.of(link("SHOP-1", 9_000), link("SHOP-2", 1_001)))).isEqualTo("notes[0].links: backup-unreadable[]");
        assertThat(problem(Section.NOTES, 0, "links", List.of("SHOP-1"))).isEqualTo("notes[0].links: not-object[]");
        assertThat(problem(Section.NOTES, 0, "created", Map.of("at", "yesterday", "by", Map.of("key", "petra")))).isEqualTo("notes[0].created.at: backup-unreadable[]");
        assertThat(problem(Section.NOTES, 0, "reading", "\0")).isEqualTo("notes[0].reading: text-unstorable[]");
        assertThat(problem(Section.NOTES, 0, "surprise", "!")).isEqualTo("notes[0].surprise: unknown-field[]");
        assertThat(problem(Section.RATES, 0, "perHour", Map.of("currency", "EUR", "minor", -1L))).isEqualTo("rates[0].perHour: rate-negative[]");
        assertThat(problem(Section.RATES, 0, "perHour", "90")).isEqualTo("rates[0].perHour: not-object[]");
        assertThat(problem(Section.BUDGETS, 1, "version", 1L)).isEqualTo("budgets[1].version: backup-twice[]");
        assertThat(problem(Section.BUDGETS, 0, "tolerance", 10_001L)).isEqualTo("budgets[0].tolerance: tolerance-invalid[]");
        assertThat(problem(Section.PLANS, 0, "hours", -1L)).isEqualTo("plans[0].hours: hours-negative[]");
        assertThat(problem(Section.GRANTS, 0, "right", "FLY")).isEqualTo("grants[0].right: backup-unreadable[]");
        assertThat(problem(Section.GRANTS, 0, "holders", List.of(Map.of("kind", "GROUP")))).isEqualTo("grants[0].holders[0].name: backup-unreadable[]");
        assertThat(problem(Section.AUDIT, 0, "of", 99L)).isEqualTo("audit[0].of: backup-reference[]");
        assertThat(problem(Section.AUDIT, 1, "after", Map.of("right", "VIEW_BUDGET", "holders", "king"))).isEqualTo("audit[1].after.holders: backup-unreadable[]");
        assertThat(problem(Section.AUDIT, 1, "after", "no facts")).isEqualTo("audit[1].after: not-object[]");
        assertThat(problem(Section.AUDIT, 0, "after", Map.of("words", 7L))).isEqualTo("audit[0].after.words: not-text[]");
    }

    @Test
    public void severalProblemsAreNamedAtOnce() {
        BackupWorld.Document document = here.backedUp();
        change(document, Section.CONTACTS, 0, "surprise", "!");
        change(document, Section.PLANS, 0, "hours", -1L);

        assertThatThrownBy(() -> there.check.report(there.world.admin, document))
                .isInstanceOfSatisfying(InvalidRequest.class, refusal -> assertThat(refusal.problems()).hasSize(2));
    }

    private String problem(Section section, int index, String field, Object value) {
        BackupWorld.Document document = here.backedUp();
        change(document, section, index, field, value);
        Object before = there.world.stored();
        List<String> found = new ArrayList<>();
        assertThatThrownBy(() -> there.check.report(there.world.admin, document)).isInstanceOfSatisfying(InvalidRequest.class,
                refusal -> refusal.problems().forEach(problem -> found.add(problem.toString().replace("worthwhile.error.", ""))));
        assertThat(there.world.stored()).isEqualTo(before);
        return found.get(0);
    }

    private static void change(BackupWorld.Document document, Section section, int index, String field, Object value) {
        Map<String, Object> record = new LinkedHashMap<>(document.in(section).get(index));
        record.put(field, value);
        document.in(section).set(index, record);
    }

    private static Map<String, Object> link(String issue, long share) {
        return Map.of("issue", issue, "share", share);
    }

    private RestoreRun run() {
        return new RestoreRun(there.world.admin.orElseThrow(), MoneyWorld.START, 1);
    }

    private Map<String, String> facts(String subject, long id) {
        return AuditText.facts(there.world.trail.of(subject, id).get(0).after().orElseThrow());
    }

    private static AuditEntry audit(String subject, long id, Map<String, String> facts) {
        return AuditEntry.about(subject, id).by(BY_PETRA.by(), BY_PETRA.at()).inProject(1).action("changed").after(AuditText.of(facts)).build();
    }

    private static Budget budget(long version) {
        return new Budget(1, version, new BudgetTerms(Money.parse("EUR 1000"), Optional.empty(), Period.of(NEW_YEAR, NEW_YEAR.plusYears(1)),
                Tolerance.of(750)), Reason.of("Because"), BY_PETRA);
    }

    /** What a restore itself records, and our own numbers, are others each time. */
    private static Map<Section, List<String>> withoutNumbers(BackupWorld.Document document) {
        Map<Section, List<String>> texts = new EnumMap<>(Section.class);
        document.records.forEach((section, records) -> texts.put(section, records.stream()
                .filter(record -> !Set.of("backup", "ledger").contains(String.valueOf(record.get("subject"))))
                .map(record -> record.toString().replaceAll("(ref|customer|contact|of)=-?[0-9]+", "$1=?")).toList()));
        return texts;
    }
}
