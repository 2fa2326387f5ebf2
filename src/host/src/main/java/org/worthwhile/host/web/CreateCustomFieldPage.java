package org.worthwhile.host.web;

import java.util.Set;
import org.worthwhile.host.tracker.FieldContext;
import org.worthwhile.host.tracker.TrackerField;

/** {@code /secure/admin/CreateCustomField!default.jspa}: a new field; then it is asked which screen shows it. */
final class CreateCustomFieldPage extends CustomFieldForm {

    static final String PATH = "/secure/admin/CreateCustomField.jspa";
    static final String FORM = "/secure/admin/CreateCustomField!default.jspa";
    private static final long serialVersionUID = 1L;
    private static final FieldContext EVERYWHERE = new FieldContext(0, "", Set.of(), Set.of());

    CreateCustomFieldPage(Desk desk) {
        super(desk);
    }

    @Override
    Form filled(Visit visit) {
        Form form = Form.of("Create custom field", PATH, "Create")
                .field(FormField.select(TYPE, "Type", fields().offered().stream()
                        .map(type -> new Choice(type.completeKey(), type.fieldType().getName())).toList(), visit.param(TYPE)).needed())
                .field(FormField.text(NAME, "Name", "").needed())
                .field(FormField.area(DESCRIPTION, "Description", ""));
        context(form, EVERYWHERE);
        return form;
    }

    @Override
    Answer take(Visit visit, Typed typed) {
        TrackerField made = fields().create(typed.text(TYPE), typed.text(NAME), typed.text(DESCRIPTION).strip(), projects(typed), issueTypes(typed));
        return leave(visit, FieldScreensPage.of(made));
    }
}
