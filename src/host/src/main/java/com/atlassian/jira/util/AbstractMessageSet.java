package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Messages in the order they came. */
public abstract class AbstractMessageSet implements MessageSet {

    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();
    private final LinkedHashSet<String> warnings = new LinkedHashSet<>();

    AbstractMessageSet() {
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public void addMessageSet(MessageSet more) {
        errors.addAll(more.getErrorMessages());
        warnings.addAll(more.getWarningMessages());
    }

    @Override
    public String toString() {
        return errors + " " + warnings;
    }
}
