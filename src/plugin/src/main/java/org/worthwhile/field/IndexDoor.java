package org.worthwhile.field;

import com.atlassian.jira.issue.fields.CustomField;
import javax.inject.Named;

/**
 * Through which the index, and nobody else, gets values that have no reader: open for one field, in one thread, while that field is
 * being written.
 */
@Named
final class IndexDoor {

    private final ThreadLocal<String> open = new ThreadLocal<>();

    void whileOpenFor(CustomField field, Runnable writing) {
        String before = open.get();
        open.set(field.getId());
        try {
            writing.run();
        } finally {
            restore(before);
        }
    }

    boolean isOpenFor(CustomField field) {
        return field.getId().equals(open.get());
    }

    /** Nothing is left behind in a thread, which outlives the app. */
    private void restore(String before) {
        if (before == null) {
            open.remove();
        } else {
            open.set(before);
        }
    }
}
