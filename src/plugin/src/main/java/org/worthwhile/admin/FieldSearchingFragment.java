package org.worthwhile.admin;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.FieldNotFound;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.field.FieldDetails;
import org.worthwhile.usecase.field.ListFields;

/** The dialog that says what opening or closing searches by a field means, and asks. */
@Named
public class FieldSearchingFragment {

    private final ListFields listFields;
    private final FieldWording fieldWording;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public FieldSearchingFragment(ListFields listFields, FieldWording fieldWording, Fragments fragments, Wording wording) {
        this.listFields = listFields;
        this.fieldWording = fieldWording;
        this.fragments = fragments;
        this.wording = wording;
    }

    /** @param wanted "OPEN"; anything else closes */
    public String of(Optional<Person> who, String fieldId, String wanted) {
        CreatedField field = listFields.allToChange(who).all().stream().map(FieldDetails::field).filter(one -> one.id().equals(fieldId)).findFirst()
                .orElseThrow(() -> new FieldNotFound(fieldId));
        boolean opening = Searching.OPEN.name().equals(wanted);
        return fragments.render("admin/field-searching.vm", opening ? opening(who, field) : closing(who, field));
    }

    private FieldSearchingView opening(Optional<Person> who, CreatedField field) {
        String name = wording.name(field.name());
        return view(who, field, true, "worthwhile.field-opening.title", List.of(
                wording.text(field.kind().isAmount() ? "worthwhile.field-opening.searching" : "worthwhile.field-opening.customers", name),
                wording.text("worthwhile.field-opening.sorting", name),
                wording.text("worthwhile.field-opening.shared"),
                wording.text("worthwhile.field-opening.shown")));
    }

    private FieldSearchingView closing(Optional<Person> who, CreatedField field) {
        return view(who, field, false, "worthwhile.field-closing.title",
                List.of(wording.text("worthwhile.field-closing.searching"), wording.text("worthwhile.field-closing.shared")));
    }

    private FieldSearchingView view(Optional<Person> who, CreatedField field, boolean opening, String title, List<String> consequences) {
        String draftKey = who.orElseThrow().key() + "/field-searching/" + field.id();
        return new FieldSearchingView(draftKey, field, fieldWording.searching(field.searching()), opening,
                wording.text(title, wording.name(field.name())), consequences);
    }
}
