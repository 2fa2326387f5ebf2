package org.worthwhile.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.ofbiz.core.entity.GenericEntityException;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldName;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.FigureFields;
import org.worthwhile.domain.figure.Searching;

/** Jira's custom fields of our types. */
@Named
public final class JiraFigureFields implements FigureFields {

    /** With which the complete keys of our modules begin. */
    private static final String OURS = "org.worthwhile.jira:";

    private final CustomFieldManager fields;

    @Inject
    public JiraFigureFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    @Override
    public List<CreatedField> all() {
        return fields.getCustomFieldObjects().stream().flatMap(JiraFigureFields::ours)
                .sorted(Comparator.comparing(CreatedField::kind).thenComparing(CreatedField::number)).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public boolean areKnown(FigureField kind) {
        return type(kind) != null && searcher(kind, Searching.CLOSED) != null && searcher(kind, Searching.OPEN) != null;
    }

    @Override
    public boolean isTaken(FieldName name) {
        return fields.getCustomFieldObjects().stream().anyMatch(field -> name.isTakenFor(field.getUntranslatedName()));
    }

    @Override
    public CreatedField create(FigureField kind, FieldName name, String description) {
        try {
            CustomField field = fields.createCustomField(name.text(), description, type(kind), searcher(kind, Searching.CLOSED),
                    List.of(GlobalIssueContext.getInstance()), FieldConfigSchemeManager.ALL_ISSUE_TYPES);
            return created(field, kind);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not create a field of the type " + typeKey(kind), e);
        }
    }

    @Override
    public void exchangeSearcher(CreatedField field, Searching searching) {
        CustomField found = fields.getCustomFieldObject(field.id());
        fields.updateCustomField(field.number(), found.getUntranslatedName(), found.getUntranslatedDescription(), searcher(field.kind(), searching));
    }

    private CustomFieldType<?, ?> type(FigureField kind) {
        return fields.getCustomFieldType(typeKey(kind));
    }

    private CustomFieldSearcher searcher(FigureField kind, Searching searching) {
        return fields.getCustomFieldSearcher(searcherKey(kind, searching));
    }

    /** A type of ours, whether this version of the app knows it or not. */
    static boolean isOurs(CustomField field) {
        return typeOf(field).filter(key -> key.startsWith(OURS)).isPresent();
    }

    private static Stream<CreatedField> ours(CustomField field) {
        return Arrays.stream(FigureField.values()).filter(kind -> typeOf(field).filter(typeKey(kind)::equals).isPresent()).map(kind -> created(field, kind));
    }

    /** Absent when the app that brought the type is gone: whether Jira then lists such a field is not recorded. */
    private static Optional<String> typeOf(CustomField field) {
        return Optional.<CustomFieldType<?, ?>>ofNullable(field.getCustomFieldType()).map(CustomFieldType::getKey);
    }

    private static CreatedField created(CustomField field, FigureField kind) {
        return new CreatedField(field.getIdAsLong(), kind, field.getUntranslatedName(), reach(field), searching(field, kind));
    }

    private static FieldReach reach(CustomField field) {
        return field.isAllProjects() ? FieldReach.ofAllProjects(field.isAllIssueTypes())
                : FieldReach.ofProjects(field.getAssociatedProjectObjects().size(), field.isAllIssueTypes());
    }

    private static Searching searching(CustomField field, FigureField kind) {
        Optional<String> key = Optional.ofNullable(field.getCustomFieldSearcher()).map(searcher -> searcher.getDescriptor().getCompleteKey());
        return key.isEmpty() ? Searching.NONE
                : Stream.of(Searching.CLOSED, Searching.OPEN).filter(one -> searcherKey(kind, one).equals(key.get())).findFirst().orElse(Searching.FOREIGN);
    }

    private static String typeKey(FigureField kind) {
        return OURS + kind.key() + "-field";
    }

    private static String searcherKey(FigureField kind, Searching searching) {
        return OURS + (searching == Searching.OPEN ? "open-" : "") + (kind.isAmount() ? "amount-searcher" : "customer-searcher");
    }
}
