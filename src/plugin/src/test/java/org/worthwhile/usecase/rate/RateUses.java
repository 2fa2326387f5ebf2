package org.worthwhile.usecase.rate;

import java.util.List;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.MoneyWorld;

/** The use cases of rates, wired up in a world. */
public final class RateUses {

    public final ListRates list;
    public final FindPeople find;
    public final SaveRate save;
    public final RemoveRate remove;
    public final PreviewRateChange preview;
    public final RepriceLedger reprice;

    public RateUses(MoneyWorld world) {
        RateAccess access = new RateAccess(world.rates, world.projects, world.rights);
        RateChanges changes = new RateChanges(access, world.rates, world.people);
        RateRecords records = new RateRecords(world.trail);
        list = new ListRates(access, world.rates, world.projects, world.repricings, records);
        find = new FindPeople(access, (asking, beginning, most) -> List.of(Person.of("dev"), Person.of("forgotten")));
        RateWriting writing = new RateWriting(world.ledger, world.rates, records, world.repricings, world.clock);
        save = new SaveRate(access, changes, writing);
        remove = new RemoveRate(access, changes, writing);
        preview = new PreviewRateChange(access, changes, world.rates, world.ledger,
                new ChangeTallies(world.projects, world.rights, world.sights));
        reprice = new RepriceLedger(world.ledger, world.rates, world.repricings, records, world.transactions, world.clock);
    }
}
