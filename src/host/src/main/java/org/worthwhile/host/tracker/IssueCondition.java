package org.worthwhile.host.tracker;

import java.util.Collection;
import java.util.List;

/** What issues must be like to be found. */
public sealed interface IssueCondition {

    /** Every condition holds; without any, always. */
    record All(List<IssueCondition> conditions) implements IssueCondition {
    }

    /** At least one condition holds; without any, never. */
    record Any(List<IssueCondition> conditions) implements IssueCondition {
    }

    /** What only an index can tell. */
    non-sealed interface OfIndex extends IssueCondition {
    }

    /**
     * The field has one of the values.
     *
     * @param wanted false: it has a value, but none of these
     */
    record OneOf(IssueField field, Collection<?> values, boolean wanted) implements IssueCondition {
    }

    /**
     * The field has no value.
     *
     * @param wanted false: it has one
     */
    record Absent(IssueField field, boolean wanted) implements IssueCondition {
    }

    /** The issue has the date, and it lies between these, both included. */
    record Within(IssueDate date, long first, long last) implements IssueCondition {

        public static Within anyTime(IssueDate date) {
            return new Within(date, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** The issue does not have the date. */
    record Undated(IssueDate date) implements IssueCondition {
    }

    /**
     * Each of the words occurs in the text, whatever its case.
     *
     * @param wanted false: there is a text, but a word is missing
     */
    record Says(List<IssueText> texts, List<String> words, boolean wanted) implements IssueCondition {
    }
}
