package org.worthwhile.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.jql.query.QueryFactoryResult;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.usecase.field.MaySearchByFigure;

/**
 * Lets conditions about a field through for those who may find by it. For everybody else a condition finds nothing, whatever its operator,
 * so that Jira has nothing to turn around: if it negates the empty answer itself, it finds all that the person sees, which tells as little.
 */
@Named
final class SearchGuard {

    private static final String TYPE = "-field";

    private final MaySearchByFigure maySearchByFigure;
    private final Complaints complaints;

    @Inject
    SearchGuard(MaySearchByFigure maySearchByFigure, Complaints complaints) {
        this.maySearchByFigure = maySearchByFigure;
        this.complaints = complaints;
    }

    ClauseQueryFactory around(CustomField field, ClauseQueryFactory all) {
        return (context, clause) -> isOpen(field, context) ? all.getQuery(context, clause) : QueryFactoryResult.createFalseResult();
    }

    /** A search that overrides security is as good as who asks, and one by nobody is nobody's. */
    private boolean isOpen(CustomField field, QueryCreationContext context) {
        try {
            Optional<Person> who = Optional.ofNullable(context.getApplicationUser()).map(user -> Person.of(user.getKey()));
            return who.isPresent() && kind(field).filter(kind -> maySearchByFigure.decide(who, kind, projects(field))).isPresent();
        } catch (RuntimeException | LinkageError e) {
            complaints.about("Whether somebody may search by " + field.getId() + " could not be found out", e);
            return false;
        }
    }

    /** Absent for a field of another type, of which it is not known what it needs. */
    private static Optional<FigureField> kind(CustomField field) {
        String type = field.getCustomFieldType().getKey();
        String module = type.substring(type.indexOf(':') + 1);
        return module.endsWith(TYPE) ? FigureField.of(module.substring(0, module.length() - TYPE.length())) : Optional.empty();
    }

    private static Optional<Set<Long>> projects(CustomField field) {
        return field.isAllProjects() ? Optional.empty()
                : Optional.of(field.getAssociatedProjectObjects().stream().map(Project::getId).collect(Collectors.toSet()));
    }
}
