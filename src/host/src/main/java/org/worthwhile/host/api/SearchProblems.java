package org.worthwhile.host.api;

import com.atlassian.jira.util.MessageSet;
import java.util.ArrayList;
import java.util.List;

/** Why a query can't be answered as it stands. */
final class SearchProblems implements MessageSet {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> errors;

    SearchProblems(List<String> errors) {
        this.errors = new ArrayList<>(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public String toString() {
        return errors.toString();
    }
}
