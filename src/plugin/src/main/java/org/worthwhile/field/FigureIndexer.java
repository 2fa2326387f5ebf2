package org.worthwhile.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import org.apache.lucene.document.Document;

/** Has Jira's indexer write a field of ours, with the door to its values open for that long. A failure costs the field, not the document. */
final class FigureIndexer implements FieldIndexer {

    private final FieldIndexer jiras;
    private final CustomField field;
    private final IndexDoor door;
    private final Complaints complaints;

    FigureIndexer(FieldIndexer jiras, CustomField field, IndexDoor door, Complaints complaints) {
        this.jiras = jiras;
        this.field = field;
        this.door = door;
        this.complaints = complaints;
    }

    @Override
    public String getId() {
        return jiras.getId();
    }

    @Override
    public String getDocumentFieldId() {
        return jiras.getDocumentFieldId();
    }

    @Override
    public void addIndex(Document document, Issue issue) {
        try {
            door.whileOpenFor(field, () -> jiras.addIndex(document, issue));
        } catch (RuntimeException | LinkageError e) {
            complaints.about("The field " + field.getId() + " could not be indexed", e);
        }
    }

    @Override
    public boolean isFieldVisibleAndInScope(Issue issue) {
        return jiras.isFieldVisibleAndInScope(issue);
    }
}
