package org.worthwhile.host.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.host.field.FieldAdministration;
import org.worthwhile.host.tracker.FieldContext;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.TrackerField;
import org.worthwhile.host.tracker.TrackerUser;

/** A form of the administration of custom fields. */
abstract class CustomFieldForm extends FormPage {

    static final String NAME = "fieldName";
    static final String DESCRIPTION = "description";
    static final String TYPE = "fieldType";
    static final String SEARCHER = "searcher";
    static final String SCREEN = "associatedScreens";
    private static final String PROJECTS = "projects";
    private static final String ISSUE_TYPES = "issuetypes";
    private static final long serialVersionUID = 1L;

    CustomFieldForm(Desk desk) {
        super(desk);
    }

    abstract Form filled(Visit visit);

    abstract Answer take(Visit visit, Typed typed);

    @Override
    final Form form(Visit visit, TrackerUser who) {
        AdminPage.check(visit);
        return filled(visit).back(CustomFieldsPage.PATH);
    }

    @Override
    final Answer submit(Visit visit, TrackerUser who, Typed typed) {
        AdminPage.check(visit);
        return take(visit, typed);
    }

    @Override
    Page page(Form form) {
        return Page.ofAdministration("form/page.vm", form.title(), CustomFieldsPage.ITEM);
    }

    final FieldAdministration fields() {
        return desk().fields().administration();
    }

    /** The field whose number or id stands in the parameter. */
    final TrackerField field(Visit visit, String parameter) {
        String id = visit.param(parameter);
        return fields().byId(id.matches("[0-9]{1,18}") ? Long.parseLong(id) : TrackerField.numberOf(id).orElse(0L));
    }

    /** Nothing chosen is everything. */
    final void context(Form form, FieldContext current) {
        form.field(FormField.multiple(PROJECTS, "Projects", desk().tracker().projects().all().stream()
                .map(project -> new Choice(Long.toString(project.id()), project.name() + " (" + project.key() + ")")).toList(),
                current.projectIds().stream().map(Object::toString).toList()).hint("None chosen: the field is in all projects."));
        form.field(FormField.multiple(ISSUE_TYPES, "Issue types", IssueFields.choices(Stream.of(IssueType.values())),
                current.types().stream().map(IssueType::id).toList()).hint("None chosen: the field is in all issue types."));
    }

    final Set<Long> projects(Typed typed) {
        Set<String> chosen = Set.copyOf(typed.all(PROJECTS));
        Set<Long> known = desk().tracker().projects().all().stream().map(project -> project.id())
                .filter(id -> chosen.contains(Long.toString(id))).collect(Collectors.toSet());
        if (known.size() < chosen.size()) {
            throw new RejectedInput(PROJECTS, "Choose projects of the list.");
        }
        return known;
    }

    static Set<IssueType> issueTypes(Typed typed) {
        Set<String> chosen = Set.copyOf(typed.all(ISSUE_TYPES));
        Set<IssueType> known = Stream.of(IssueType.values()).filter(type -> chosen.contains(type.id())).collect(Collectors.toSet());
        if (known.size() < chosen.size()) {
            throw new RejectedInput(ISSUE_TYPES, "Choose types of the list.");
        }
        return known;
    }

    /** Back to the list, which says what happened. */
    static Answer done(Visit visit, String title, String text) {
        visit.session().ifPresent(session -> session.leave(new Notice("success", title, text)));
        return leave(visit, CustomFieldsPage.PATH);
    }
}
