package org.worthwhile.host.field;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with what was entered. */
final class FieldErrors implements ErrorCollection {

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    @Override
    public void addError(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public boolean hasAnyErrors() {
        return !byField.isEmpty() || !messages.isEmpty();
    }

    @Override
    public Map<String, String> getErrors() {
        return byField;
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }
}
