package com.atlassian.jira.issue.index.indexers;

import com.atlassian.jira.issue.Issue;
import org.apache.lucene.document.Document;

/** Writes a field of an issue into the document that is searched. */
public interface FieldIndexer {

    String NO_VALUE_INDEX_VALUE = "-1";

    String getId();

    String getDocumentFieldId();

    /** Called for every issue, in several threads at once, with no user. */
    void addIndex(Document document, Issue issue);

    boolean isFieldVisibleAndInScope(Issue issue);
}
