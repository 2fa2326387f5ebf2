package com.atlassian.jira;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A type of values, by their classes; {@code Object} matches every other. */
public final class JiraDataTypeImpl implements JiraDataType {

    private final Set<Class<?>> types;

    public JiraDataTypeImpl(Class<?> type) {
        this(List.of(type));
    }

    public JiraDataTypeImpl(Collection<? extends Class<?>> types) {
        this.types = new LinkedHashSet<>(types);
    }

    @Override
    public Collection<String> asStrings() {
        return types.stream().map(Class::getName).collect(Collectors.toList());
    }

    @Override
    public boolean matches(JiraDataType other) {
        boolean all = types.contains(Object.class) || other.asStrings().contains(Object.class.getName());
        return all || !Collections.disjoint(asStrings(), other.asStrings());
    }
}
