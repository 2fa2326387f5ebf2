package org.worthwhile.admin;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.PeopleNames;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.field.FieldDetails;
import org.worthwhile.usecase.field.FieldList;
import org.worthwhile.usecase.field.ListFields;

/** Which fields of ours there are in Jira, and what is to be done about them. */
@Named
public class FieldsFragment {

    private final ListFields listFields;
    private final FieldWording fieldWording;
    private final JiraPeople people;
    private final SiteAddresses addresses;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public FieldsFragment(ListFields listFields, FieldWording fieldWording, JiraPeople people, SiteAddresses addresses, Fragments fragments,
            Wording wording) {
        this.listFields = listFields;
        this.fieldWording = fieldWording;
        this.people = people;
        this.addresses = addresses;
        this.fragments = fragments;
        this.wording = wording;
    }

    public String of(Optional<Person> who) {
        FieldList list = listFields.all(who);
        FieldsView.Parts parts = new FieldsView.Parts();
        parts.kinds = kinds(list);
        parts.changeable = list.mayChange();
        parts.waiting = waiting(list);
        parts.waitingSince = list.waitingSince().map(Instant::toString).orElse("");
        parts.waitingChanges = wording.text("worthwhile.fields.changes", list.waitingChanges());
        parts.indexingAddress = addresses.indexing();
        return fragments.render("admin/fields.vm", new FieldsView(parts));
    }

    private List<FieldKindView> kinds(FieldList list) {
        PeopleNames names = new PeopleNames(people);
        return Arrays.stream(FigureField.values())
                .map(kind -> new FieldKindView(kind, fields(list.of(kind), names), fieldWording))
                .collect(Collectors.toUnmodifiableList());
    }

    private List<FieldView> fields(List<FieldDetails> ofKind, PeopleNames names) {
        return ofKind.stream().map(details -> field(details == ofKind.get(0), details, names)).collect(Collectors.toUnmodifiableList());
    }

    private FieldView field(boolean first, FieldDetails details, PeopleNames names) {
        return new FieldView(first, details.field(), details.changed().map(stamp -> changed(stamp, names)).orElse(""), fieldWording, addresses);
    }

    private String changed(Stamp stamp, PeopleNames names) {
        return wording.text("worthwhile.fields.changed", wording.moment(stamp.at()), wording.name(names.of(stamp.by())));
    }

    private String waiting(FieldList list) {
        String names = list.waitingForIndex().stream().map(details -> wording.name(details.field().name())).collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : wording.text("worthwhile.fields.waiting", names);
    }
}
