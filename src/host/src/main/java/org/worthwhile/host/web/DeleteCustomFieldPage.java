package org.worthwhile.host.web;

import org.worthwhile.host.tracker.TrackerField;

/** {@code /secure/admin/DeleteCustomField!default.jspa?id=}: asks before a field goes with all its values. */
final class DeleteCustomFieldPage extends CustomFieldForm {

    static final String PATH = "/secure/admin/DeleteCustomField.jspa";
    static final String FORM = "/secure/admin/DeleteCustomField!default.jspa";
    private static final long serialVersionUID = 1L;

    DeleteCustomFieldPage(Desk desk) {
        super(desk);
    }

    @Override
    Form filled(Visit visit) {
        TrackerField field = field(visit, "id");
        return Form.of("Delete custom field: " + field.name(), PATH, "Delete").hidden("id", field.id()).dangerous()
                .line("All values that issues have in “" + field.name() + "” are deleted with the field.").line("This can't be undone.");
    }

    @Override
    Answer take(Visit visit, Typed typed) {
        TrackerField field = field(visit, "id");
        fields().remove(field);
        return done(visit, field.name() + " has been deleted", "");
    }
}
