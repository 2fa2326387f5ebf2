package com.atlassian.jira.util;

import java.util.Set;

/** What sets of messages have in common. */
public abstract class AbstractMessageSet implements MessageSet {

    AbstractMessageSet() {
    }

    @Override
    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void addWarningMessage(String message) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Set<String> getErrorMessages() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Set<String> getWarningMessages() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean hasAnyWarnings() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void addMessageSet(MessageSet more) {
        throw new UnsupportedOperationException("declaration only");
    }
}
