package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which page of the results is wanted. */
public class PagerFilter<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The page on which the result of this index stands, when every page has so many. */
    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** The index of the page's first result. */
    public int getStart() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** The size of a page; -1 for no limit. */
    public int getMax() {
        throw new UnsupportedOperationException("declaration only");
    }
}
