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

    /**
     * Each of the words occurs in the text, whatever its case.
     *
     * @param wanted false: there is a text, but a word is missing
     */
    record Says(List<IssueText> texts, List<String> words, boolean wanted) implements IssueCondition {
    }
}
