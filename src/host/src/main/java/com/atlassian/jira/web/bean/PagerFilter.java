package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which page of the results is wanted. */
public class PagerFilter<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int max;

    public PagerFilter() {
        this(0, 20);
    }

    private PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** The page on which the result of this index stands, when every page has so many. */
    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter(max > 0 ? index / max * max : index, max);
    }

    /** The index of the page's first result. */
    public int getStart() {
        return start;
    }

    /** The size of a page; -1 for no limit. */
    public int getMax() {
        return max;
    }
}
