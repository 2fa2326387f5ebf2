package org.worthwhile.host.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.web.FieldVisibilityManager;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;

/** Writes the value of a custom field, where the field applies. */
final class ValueIndexer implements FieldIndexer {

    private final CustomField field;
    private final FieldSearch search;
    private final FieldVisibilityManager visibility;

    ValueIndexer(CustomField field, FieldSearch search, FieldVisibilityManager visibility) {
        this.field = field;
        this.search = search;
        this.visibility = visibility;
    }

    @Override
    public String getId() {
        return field.getId();
    }

    @Override
    public String getDocumentFieldId() {
        return field.getId();
    }

    @Override
    public boolean isFieldVisibleAndInScope(Issue issue) {
        return visibility.isFieldVisible(field.getId(), issue) && field.getRelevantConfig((IssueContext) issue) != null;
    }

    /** A document has one place in an order, so of several values only the first is written into it. */
    @Override
    public void addIndex(Document document, Issue issue) {
        Object value = isFieldVisibleAndInScope(issue) ? field.getValue(issue) : null;
        Collection<?> values = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        for (Object single : values) {
            Document one = new Document();
            search.index(one, field.getId(), OwnSearcher.sortField(field), single instanceof Number ? single : text(single));
            one.forEach(part -> {
                if (document.getField(part.name()) == null || part.name().equals(field.getId())) {
                    document.add(part);
                }
            });
        }
    }

    @SuppressWarnings("unchecked") // the type understands its own values
    private String text(Object single) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        return single instanceof String text ? text : type.getStringFromSingularObject(single);
    }
}
