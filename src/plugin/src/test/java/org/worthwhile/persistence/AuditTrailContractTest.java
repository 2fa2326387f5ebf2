package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;

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
        store.audit().record(recorded("value-note", 5, "added", NOON));

        assertThat(store.audit().of("value-note", 5)).singleElement().satisfies(entry -> {
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after()).isEmpty();
        });
    }

    @Test
    public void entriesComeInTheOrderTheyWereRecordedWhateverTheClockSaid() {
        store.audit().record(recorded("value-note", 5, "added", NOON));
        store.audit().record(recorded("value-note", 5, "revised", NOON));
        store.audit().record(recorded("value-note", 5, "withdrawn", NOON.minusSeconds(3_600)));

        assertThat(store.audit().of("value-note", 5)).extracting(AuditEntry::action).containsExactly("added", "revised", "withdrawn");
    }

    @Test
    public void entriesOfOtherThingsAreLeftOut() {
        store.audit().record(recorded("value-note", 5, "added", NOON));
        store.audit().record(recorded("value-note", 6, "added", NOON));
        store.audit().record(recorded("budget", 5, "added", NOON));

        assertThat(store.audit().of("value-note", 5)).hasSize(1);
        assertThat(store.audit().of("value-note", 7)).isEmpty();
    }

    @Test
    public void tellsWhoWasTheLastWhateverTheClockSaid() {
        Instant before = NOON.minusSeconds(3_600);
        store.audit().record(recorded("rate", 5, "added", NOON));
        store.audit().record(AuditEntry.about("rate", 5).by(Person.of("petra"), before).inProject(0).action("changed").build());
        store.audit().record(recorded("rate", 6, "added", NOON));
        store.audit().record(recorded("budget", 7, "added", NOON));

        assertThat(store.audit().latest("rate", List.of(5L, 7L))).containsOnly(entry(5L, Stamp.of(Person.of("petra"), before)));
        assertThat(store.audit().latest("rate", List.of())).isEmpty();
    }

    @Test
    public void nothingButRecordingAndReadingIsOffered() {
        List<String> offered = Arrays.stream(AuditTrail.class.getMethods()).map(method -> method.getName()).toList();

        assertThat(offered).containsExactlyInAnyOrder("record", "of", "latest");
    }

    private static AuditEntry recorded(String subject, long id, String action, Instant at) {
        return AuditEntry.about(subject, id).by(Person.of("JIRAUSER10101"), at).inProject(10_000).action(action).build();
    }
}
