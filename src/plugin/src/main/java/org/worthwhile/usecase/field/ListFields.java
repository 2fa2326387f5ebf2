package org.worthwhile.usecase.field;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FigureFields;
import org.worthwhile.domain.figure.TouchedIssues;

/** Shows the fields of ours to somebody who administers the app. */
@Named
public class ListFields {

    private final FieldAdministration administration;
    private final FigureFields fields;
    private final FieldRecords records;
    private final TouchedIssues touched;

    @Inject
    public ListFields(FieldAdministration administration, FigureFields fields, FieldRecords records, TouchedIssues touched) {
        this.administration = administration;
        this.fields = fields;
        this.records = records;
        this.touched = touched;
    }

    public FieldList all(Optional<Person> who) {
        Person person = administration.requireToLook(who);
        List<CreatedField> created = fields.all();
        Map<Long, Stamp> changes = records.changes(created);
        Optional<Instant> indexed = records.indexedUpTo();
        return new FieldList(created.stream().map(field -> details(field, changes.get(field.number()), indexed)).collect(Collectors.toList()),
                touched.waiting(), administration.mayChange(person));
    }

    /** The same, for somebody who is about to change something. */
    public FieldList allToChange(Optional<Person> who) {
        administration.requireToChange(who);
        return all(who);
    }

    private static FieldDetails details(CreatedField field, Stamp changed, Optional<Instant> indexed) {
        boolean isWritten = changed == null || indexed.filter(upTo -> !upTo.isBefore(changed.at())).isPresent();
        return new FieldDetails(field, changed, !isWritten);
    }
}
