package org.worthwhile.usecase.rate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.Rates;

/** Says beforehand what a change of rates would do to the ledger; refuses whatever the change itself would refuse. */
@Named
public class PreviewRateChange {

    static final int PAGE = 2_000;

    private final RateAccess access;
    private final RateChanges changes;
    private final Rates rates;
    private final Ledger ledger;
    private final ChangeTallies tallies;

    @Inject
    public PreviewRateChange(RateAccess access, RateChanges changes, Rates rates, Ledger ledger, ChangeTallies tallies) {
        this.access = access;
        this.changes = changes;
        this.rates = rates;
        this.ledger = ledger;
        this.tallies = tallies;
    }

    public RateChangePreview ofSaving(Optional<Person> who, RateRequest request) {
        Person person = access.requireLogin(who);
        return preview(person, changes.saving(person, request));
    }

    public RateChangePreview ofRemoving(Optional<Person> who, long id, long version) {
        Person person = access.requireLogin(who);
        return preview(person, changes.removing(person, id, version));
    }

    private RateChangePreview preview(Person who, RateChange change) {
        RateTable table = change.appliedTo(rates.table());
        Map<Long, Optional<ChangeTally>> tallyByProject = new HashMap<>();
        long entries = 0;
        long after = 0;
        List<LedgerEntry> page;
        do {
            page = ledger.reachOf(change.level(), change.from(), after, PAGE);
            for (LedgerEntry entry : page) {
                LedgerEntry wouldBe = entry.repriced(table);
                if (!wouldBe.equals(entry)) {
                    entries++;
                    tallyByProject.computeIfAbsent(entry.worked().projectId(), id -> tallies.open(who, id))
                            .ifPresent(tally -> tally.add(entry, wouldBe));
                }
                after = entry.worked().worklogId();
            }
        } while (page.size() == PAGE);
        return new RateChangePreview(entries, sums(tallyByProject));
    }

    private static List<ProjectChange> sums(Map<Long, Optional<ChangeTally>> tallyByProject) {
        return tallyByProject.values().stream().flatMap(Optional::stream)
                .filter(tally -> !tally.isEmpty())
                .map(ChangeTally::sum)
                .sorted(Comparator.comparing(change -> change.project().key()))
                .collect(Collectors.toList());
    }
}
