package org.worthwhile.usecase.field;

import java.util.Arrays;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FigureFields;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.FieldNotFound;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.usecase.Exclusively;
import org.worthwhile.usecase.Problems;

/** Opens searching and sorting by a field to everybody who sees the issues, or closes it again. */
@Named
public class ChangeSearching {

    private final FieldAdministration administration;
    private final FigureFields fields;
    private final FieldRecords records;
    private final Exclusively exclusively;

    @Inject
    public ChangeSearching(FieldAdministration administration, FigureFields fields, FieldRecords records, Exclusively exclusively) {
        this.administration = administration;
        this.fields = fields;
        this.records = records;
        this.exclusively = exclusively;
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param wanted "OPEN" or "CLOSED"
     * @param seen who found by it when somebody looked; null when it does not matter
     * @return the field as it is now
     */
    public CreatedField change(Optional<Person> who, String fieldId, String wanted, String seen) {
        Person person = administration.requireToChange(who);
        return exclusively.onFields(() -> change(person, fieldId, wanted, Optional.ofNullable(seen)));
    }

    private CreatedField change(Person person, String fieldId, String wanted, Optional<String> seen) {
        CreatedField before = fields.all().stream().filter(field -> field.id().equals(fieldId)).findFirst()
                .orElseThrow(() -> new FieldNotFound(fieldId));
        Searching searching = searching(wanted);
        if (before.searching() == searching) {
            return before;
        }
        seen.filter(state -> !state.equals(before.searching().name())).ifPresent(outdated -> {
            throw ConcurrentChange.ofField(before.number());
        });
        fields.exchangeSearcher(before, searching);
        CreatedField after = before.searchedAs(searching);
        records.exchanged(person, before, after);
        return after;
    }

    private Searching searching(String wanted) {
        Problems problems = new Problems();
        Optional<Searching> searching = problems.read("searching", () -> Arrays.stream(Searching.values())
                .filter(one -> one == Searching.OPEN || one == Searching.CLOSED).filter(one -> one.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new InvalidValue("worthwhile.error.searching-unknown")));
        problems.refuseIfAny();
        return searching.orElseThrow();
    }
}
