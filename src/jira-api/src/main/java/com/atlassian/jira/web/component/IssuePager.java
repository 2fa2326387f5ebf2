package com.atlassian.jira.web.component;

/** A page among others. */
public interface IssuePager {

    /** On all pages. */
    int getTotal();
}
