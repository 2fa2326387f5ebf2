package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.host.tracker.TrackerField;

/** {@code /secure/admin/EditCustomField!default.jspa?id=}: name, description and searcher. */
final class EditCustomFieldPage extends CustomFieldForm {

    static final String PATH = "/secure/admin/EditCustomField.jspa";
    static final String FORM = "/secure/admin/EditCustomField!default.jspa";
    private static final long serialVersionUID = 1L;

    EditCustomFieldPage(Desk desk) {
        super(desk);
    }

    @Override
    Form filled(Visit visit) {
        TrackerField field = field(visit, "id");
        List<Choice> searchers = new ArrayList<>(List.of(new Choice("", "None")));
        fields().searchersFor(field).forEach(searcher -> searchers.add(new Choice(searcher.completeKey(), searcher.name())));
        return Form.of("Edit custom field: " + field.name(), PATH, "Update").hidden("id", field.id())
                .field(FormField.text(NAME, "Name", field.name()).needed())
                .field(FormField.area(DESCRIPTION, "Description", field.description()))
                .field(FormField.select(SEARCHER, "Search template", searchers, field.searcherKey().orElse(""))
                        .hint("After another one is chosen, issues have to be indexed again."));
    }

    @Override
    Answer take(Visit visit, Typed typed) {
        TrackerField field = field(visit, "id");
        fields().change(field, typed.text(NAME), typed.text(DESCRIPTION).strip(), typed.optional(SEARCHER));
        return done(visit, typed.text(NAME).strip() + " has been updated", "");
    }
}
