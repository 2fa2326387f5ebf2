package com.atlassian.jira.util;

import java.io.Serializable;

/** Errors and warnings, in the language of whoever asked. */
public interface MessageSet extends Serializable {

    boolean hasAnyErrors();
}
