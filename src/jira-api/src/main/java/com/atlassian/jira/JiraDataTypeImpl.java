package com.atlassian.jira;

import java.util.Collection;

/** A type of values, by their classes. */
public final class JiraDataTypeImpl implements JiraDataType {

    public JiraDataTypeImpl(Class<?> type) {
        throw new UnsupportedOperationException("declaration only");
    }

    public JiraDataTypeImpl(Collection<? extends Class<?>> types) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Collection<String> asStrings() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean matches(JiraDataType jiraDataType) {
        throw new UnsupportedOperationException("declaration only");
    }
}
