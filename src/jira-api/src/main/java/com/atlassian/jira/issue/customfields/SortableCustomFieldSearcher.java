package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.LuceneFieldSorter;

/** A searcher whose field can be sorted by, with a sorter of its own. */
public interface SortableCustomFieldSearcher {

    LuceneFieldSorter getSorter(CustomField field);
}
