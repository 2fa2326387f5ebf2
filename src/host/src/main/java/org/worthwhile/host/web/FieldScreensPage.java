package org.worthwhile.host.web;

import java.util.List;
import org.worthwhile.host.tracker.Fields;
import org.worthwhile.host.tracker.TrackerField;

/** {@code /secure/admin/AssociateFieldToScreens!default.jspa?fieldId=}: the screens that show the field; there is one. */
final class FieldScreensPage extends CustomFieldForm {

    static final String PATH = "/secure/admin/AssociateFieldToScreens.jspa";
    static final String FORM = "/secure/admin/AssociateFieldToScreens!default.jspa";
    private static final String FIELD = "fieldId";
    private static final String ONLY = Long.toString(Fields.DEFAULT_SCREEN);
    private static final long serialVersionUID = 1L;

    FieldScreensPage(Desk desk) {
        super(desk);
    }

    static String of(TrackerField field) {
        return FORM + "?" + FIELD + "=" + field.fieldId();
    }

    @Override
    Form filled(Visit visit) {
        TrackerField field = field(visit, FIELD);
        return Form.of("Associate field " + field.name() + " to screens", PATH, "Update").hidden(FIELD, field.fieldId())
                .line("A field is seen only where a screen shows it. Issues of all projects use this one screen.")
                .field(FormField.multiple(SCREEN, "Screens", List.of(new Choice(ONLY, "Default Screen")), field.onScreen() ? List.of(ONLY) : List.of()));
    }

    @Override
    Answer take(Visit visit, Typed typed) {
        TrackerField field = field(visit, FIELD);
        boolean shown = typed.all(SCREEN).contains(ONLY);
        fields().show(field, shown);
        return done(visit, field.name() + (shown ? " is on the Default Screen" : " is on no screen"), "");
    }
}
