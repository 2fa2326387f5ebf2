package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.CustomField;

/** A searcher whose field can be sorted by: the index keeps texts that have the order wanted. */
public interface NaturallyOrderedCustomFieldSearcher {

    /** The field of the document that holds the texts. */
    String getSortField(CustomField field);
}
