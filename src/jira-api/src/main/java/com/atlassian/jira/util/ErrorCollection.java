package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** What is wrong with an input, by field or as a whole. */
public interface ErrorCollection {

    void addError(String text, String text2);

    void addErrorMessage(String text);

    boolean hasAnyErrors();

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();
}
