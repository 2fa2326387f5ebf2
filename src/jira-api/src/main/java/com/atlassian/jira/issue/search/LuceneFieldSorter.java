package com.atlassian.jira.issue.search;

import java.util.Comparator;

/** Sorts issues by a field of their documents. */
public interface LuceneFieldSorter<T> {

    String getDocumentConstant();

    T getValueFromLuceneField(String text);

    Comparator<T> getComparator();
}
