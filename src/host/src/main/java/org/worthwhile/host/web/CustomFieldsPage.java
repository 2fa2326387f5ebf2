package org.worthwhile.host.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.worthwhile.host.field.FieldAdministration;
import org.worthwhile.host.tracker.FieldContext;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.TrackerField;
import org.worthwhile.host.tracker.TrackerProject;

/** {@code /secure/admin/ViewCustomFields.jspa}: every custom field, where it applies and where it is shown. */
final class CustomFieldsPage extends PageServlet {

    static final String PATH = "/secure/admin/ViewCustomFields.jspa";
    static final String ITEM = "view_custom_fields";
    private static final long serialVersionUID = 1L;

    CustomFieldsPage(Desk desk) {
        super(desk);
    }

    @Override
    Answer show(Visit visit) {
        AdminPage.check(visit);
        Map<Long, String> projects = desk().tracker().projects().all().stream().collect(Collectors.toMap(TrackerProject::id, TrackerProject::name));
        FieldAdministration fields = desk().fields().administration();
        List<FieldRow> rows = fields.all().stream().map(field -> FieldRow.of(field, fields, projects)).toList();
        return Page.ofAdministration("admin/custom-fields.vm", "Custom fields", ITEM).with("fields", rows);
    }

    /** A field in the list. */
    public record FieldRow(long id, String name, String description, String type, boolean missing, boolean locked, String searcher, String projects,
            String issueTypes, boolean onScreen) {

        static FieldRow of(TrackerField field, FieldAdministration fields, Map<Long, String> projects) {
            return new FieldRow(field.id(), field.name(), field.description(),
                    fields.typeOf(field).map(type -> type.fieldType().getName()).orElse(field.typeKey()), fields.typeOf(field).isEmpty(),
                    fields.isLocked(field), searcher(field, fields),
                    field.contexts().stream().anyMatch(FieldContext::isForAllProjects) ? "All projects" : projectsOf(field, projects),
                    field.contexts().stream().anyMatch(FieldContext::isForAllTypes) ? "All issue types" : typesOf(field), field.onScreen());
        }

        private static String searcher(TrackerField field, FieldAdministration fields) {
            return field.searcherKey().map(key -> fields.searchersFor(field).stream().filter(searcher -> searcher.completeKey().equals(key))
                    .map(searcher -> searcher.name()).findFirst().orElse(key)).orElse("None");
        }

        private static String projectsOf(TrackerField field, Map<Long, String> projects) {
            return field.contexts().stream().flatMap(context -> context.projectIds().stream()).map(projects::get).sorted().collect(Collectors.joining(", "));
        }

        private static String typesOf(TrackerField field) {
            return field.contexts().stream().flatMap(context -> context.types().stream()).sorted().distinct().map(IssueType::displayName)
                    .collect(Collectors.joining(", "));
        }
    }
}
