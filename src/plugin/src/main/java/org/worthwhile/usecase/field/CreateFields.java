package org.worthwhile.usecase.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldName;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.FigureFields;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.usecase.Exclusively;
import org.worthwhile.usecase.Problems;

/** Makes fields in Jira, one of a kind: where there is one already, none is added. */
@Named
public class CreateFields {

    private final FieldAdministration administration;
    private final FigureFields fields;
    private final FieldRecords records;
    private final Exclusively exclusively;

    @Inject
    public CreateFields(FieldAdministration administration, FigureFields fields, FieldRecords records, Exclusively exclusively) {
        this.administration = administration;
        this.fields = fields;
        this.records = records;
        this.exclusively = exclusively;
    }

    /**
     * All of them, or none when one is not acceptable. What fails half-way is completed by doing it once more. Parts are named "fields[0].name" and so on.
     * Not to be called inside a transaction.
     */
    public FieldCreation create(Optional<Person> who, List<FieldRequest> requests) {
        Person person = administration.requireToChange(who);
        return exclusively.onFields(() -> create(person, requests));
    }

    private FieldCreation create(Person person, List<FieldRequest> requests) {
        List<CreatedField> before = fields.all();
        Set<FigureField> present = before.stream().map(CreatedField::kind).collect(Collectors.toSet());
        Set<FigureField> asked = new HashSet<>();
        List<Wanted> wanted = read(requests, present, asked);
        List<CreatedField> created = wanted.stream().map(one -> create(person, one)).collect(Collectors.toList());
        return new FieldCreation(created, before.stream().filter(field -> asked.contains(field.kind())).collect(Collectors.toList()));
    }

    private CreatedField create(Person person, Wanted wanted) {
        CreatedField field = fields.create(wanted.kind, wanted.name, wanted.description);
        records.created(person, field);
        return field;
    }

    private List<Wanted> read(List<FieldRequest> requests, Set<FigureField> present, Set<FigureField> asked) {
        Problems problems = new Problems();
        List<Wanted> wanted = new ArrayList<>();
        List<FieldName> names = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            FieldRequest request = requests.get(i);
            String place = "fields[" + i + "].";
            problems.read(place + "kind", () -> kind(request.kind())).filter(asked::add).filter(kind -> !present.contains(kind))
                    .flatMap(kind -> problems.read(place + "name", () -> name(request.name(), names))
                            .map(name -> new Wanted(kind, name, request.description())))
                    .ifPresent(wanted::add);
        }
        problems.refuseIfAny();
        return wanted;
    }

    private FigureField kind(String key) {
        FigureField kind = FigureField.of(key).orElseThrow(() -> new InvalidValue("worthwhile.error.field-kind-unknown"));
        if (!fields.areKnown(kind)) {
            throw new InvalidValue("worthwhile.error.field-type-missing");
        }
        return kind;
    }

    private FieldName name(String text, List<FieldName> others) {
        FieldName name = FieldName.of(text);
        if (others.stream().anyMatch(other -> name.isTakenFor(other.text())) || fields.isTaken(name)) {
            throw new InvalidValue("worthwhile.error.field-name-taken");
        }
        others.add(name);
        return name;
    }

    /** A request that was found acceptable. */
    private static final class Wanted {

        private final FigureField kind;
        private final FieldName name;
        private final String description;

        private Wanted(FigureField kind, FieldName name, String description) {
            this.kind = kind;
            this.name = name;
            this.description = description;
        }
    }
}
