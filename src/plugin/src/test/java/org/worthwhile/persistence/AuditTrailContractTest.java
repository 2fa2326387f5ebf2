package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;

public class AuditTrailContractTest extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

    @Test
    public void everythingComesBack() {
        AuditEntry entry = AuditEntry.about("value-note", 5).by(Person.of("JIRAUSER10101"), NOON).inProject(10_000)
                .action("revised").before(HostileText.MIXED).after(HostileText.LONGEST).build();

        store.audit().record(entry);

        assertThat(store.audit().of("value-note", 5)).usingRecursiveFieldByFieldElementComparator().containsExactly(entry);
    }

    @Test
    public void whatWasNotThereIsAbsent() {
        store.audit().record(entry("value-note", 5, "added", NOON));

        assertThat(store.audit().of("value-note", 5)).singleElement().satisfies(entry -> {
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after()).isEmpty();
        });
    }

    @Test
    public void entriesComeInTheOrderTheyWereRecordedWhateverTheClockSaid() {
        store.audit().record(entry("value-note", 5, "added", NOON));
        store.audit().record(entry("value-note", 5, "revised", NOON));
        store.audit().record(entry("value-note", 5, "withdrawn", NOON.minusSeconds(3_600)));

        assertThat(store.audit().of("value-note", 5)).extracting(AuditEntry::action).containsExactly("added", "revised", "withdrawn");
    }

    @Test
    public void entriesOfOtherThingsAreLeftOut() {
        store.audit().record(entry("value-note", 5, "added", NOON));
        store.audit().record(entry("value-note", 6, "added", NOON));
        store.audit().record(entry("budget", 5, "added", NOON));

        assertThat(store.audit().of("value-note", 5)).hasSize(1);
        assertThat(store.audit().of("value-note", 7)).isEmpty();
    }

    @Test
    public void nothingButRecordingAndReadingIsOffered() {
        List<String> offered = Arrays.stream(AuditTrail.class.getMethods()).map(method -> method.getName()).toList();

        assertThat(offered).containsExactlyInAnyOrder("record", "of");
    }

    private static AuditEntry entry(String subject, long id, String action, Instant at) {
        return AuditEntry.about(subject, id).by(Person.of("JIRAUSER10101"), at).inProject(10_000).action(action).build();
    }
}
