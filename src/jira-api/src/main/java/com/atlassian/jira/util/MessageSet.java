package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/** Errors and warnings, in the language of whoever asked. */
public interface MessageSet extends Serializable {

    void addErrorMessage(String message);

    void addWarningMessage(String message);

    /** Takes over what another holds. */
    void addMessageSet(MessageSet more);

    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();
}
