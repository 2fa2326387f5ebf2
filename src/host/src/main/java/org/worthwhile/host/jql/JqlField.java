package org.worthwhile.host.jql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.worthwhile.host.tracker.IssueDate;
import org.worthwhile.host.tracker.IssueField;
import org.worthwhile.host.tracker.IssueText;

/** A field one may ask for, and how. */
sealed interface JqlField permits JqlField.OfValues, JqlField.OfDate, JqlField.OfText {

    boolean supports(Operator operator);

    /**
     * A field that has one of some values, or several.
     *
     * @param mayBeAbsent whether one may ask for issues without a value
     * @param meaning the stored values a written one stands for; none when there is no such value
     */
    record OfValues(IssueField field, boolean mayBeAbsent, Function<String, Collection<?>> meaning) implements JqlField {

        private static final Set<Operator> OPERATORS = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);

        @Override
        public boolean supports(Operator operator) {
            return OPERATORS.contains(operator);
        }

        boolean isPerson() {
            return field == IssueField.ASSIGNEE || field == IssueField.REPORTER;
        }
    }

    /** A day or a moment. */
    record OfDate(IssueDate date) implements JqlField {

        @Override
        public boolean supports(Operator operator) {
            return operator != Operator.LIKE && operator != Operator.NOT_LIKE;
        }
    }

    /** A field that is searched for words. */
    record OfText(List<IssueText> texts) implements JqlField {

        @Override
        public boolean supports(Operator operator) {
            return operator == Operator.LIKE || operator == Operator.NOT_LIKE;
        }
    }
}
