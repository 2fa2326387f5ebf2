package com.atlassian.jira.issue.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names under which JQL knows a field; upper and lower case are one. */
public final class ClauseNames {

    private final String primary;
    private final Set<String> names;

    private ClauseNames(String primary, List<String> names) {
        this.primary = primary;
        this.names = new LinkedHashSet<>(names);
    }

    /** Its number and its name. */
    public static ClauseNames forCustomField(CustomField field) {
        String number = "cf[" + field.getIdAsLong() + "]";
        return new ClauseNames(number, List.of(number, field.getUntranslatedName()));
    }

    public String getPrimaryName() {
        return primary;
    }

    public Set<String> getJqlFieldNames() {
        return Set.copyOf(names);
    }

    public boolean contains(String name) {
        return names.stream().anyMatch(known -> known.equalsIgnoreCase(name));
    }
}
