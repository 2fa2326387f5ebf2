package org.worthwhile.host.web;

import java.util.Set;
import org.worthwhile.host.tracker.FieldContext;
import org.worthwhile.host.tracker.TrackerField;

/** {@code /secure/admin/ConfigureCustomField!default.jspa?customFieldId=}: the projects and issue types that have the field. */
final class FieldContextPage extends CustomFieldForm {

    static final String PATH = "/secure/admin/ConfigureCustomField.jspa";
    static final String FORM = "/secure/admin/ConfigureCustomField!default.jspa";
    private static final String FIELD = "customFieldId";
    private static final long serialVersionUID = 1L;

    FieldContextPage(Desk desk) {
        super(desk);
    }

    @Override
    Form filled(Visit visit) {
        TrackerField field = field(visit, FIELD);
        Form form = Form.of("Configure custom field: " + field.name(), PATH, "Update").hidden(FIELD, field.id());
        context(form, field.contexts().stream().findFirst().orElse(new FieldContext(0, "", Set.of(), Set.of())));
        return form.line("Issues have to be indexed again before searches know of the change.");
    }

    @Override
    Answer take(Visit visit, Typed typed) {
        TrackerField field = field(visit, FIELD);
        fields().limit(field, projects(typed), issueTypes(typed));
        return done(visit, "The context of " + field.name() + " has been changed", "");
    }
}
