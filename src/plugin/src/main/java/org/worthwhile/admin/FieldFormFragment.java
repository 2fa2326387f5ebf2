package org.worthwhile.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.panel.Fragments;
import org.worthwhile.usecase.field.FieldList;
import org.worthwhile.usecase.field.ListFields;

/** The dialog in which fields are created: names are proposed in the language of whoever creates them. */
@Named
public class FieldFormFragment {

    private final ListFields listFields;
    private final FieldWording wording;
    private final Fragments fragments;

    @Inject
    public FieldFormFragment(ListFields listFields, FieldWording wording, Fragments fragments) {
        this.listFields = listFields;
        this.wording = wording;
        this.fragments = fragments;
    }

    /** @param kind absent for all that are missing */
    public String of(Optional<Person> who, Optional<String> kind) {
        FieldList list = listFields.allToChange(who);
        List<FigureField> wanted = list.missing().stream().filter(missing -> kind.map(missing.key()::equals).orElse(true)).collect(Collectors.toList());
        List<FieldInputView> inputs = IntStream.range(0, wanted.size()).mapToObj(i -> new FieldInputView(i, wanted.get(i), wording)).collect(Collectors.toList());
        String draftKey = who.orElseThrow().key() + "/fields/" + kind.orElse("");
        return fragments.render("admin/field-form.vm", new FieldFormView(draftKey, inputs));
    }
}
