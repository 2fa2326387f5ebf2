package org.worthwhile.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** Conditions that must all hold, with their parameters. */
final class Conditions {

    /** Four such lists stay below the 2,100 parameters that SQL Server takes in a statement, each below the 1,000 of Oracle. */
    static final int LONGEST_LIST = 400;

    private final UnaryOperator<String> name;
    private final StringJoiner text = new StringJoiner(" AND ");
    private final List<Object> parameters = new ArrayList<>();

    private Conditions(UnaryOperator<String> name) {
        this.name = name;
    }

    /** For Active Objects, which quotes the names of columns itself. */
    static Conditions unquoted() {
        return new Conditions(UnaryOperator.identity());
    }

    static Conditions quotedBy(UnaryOperator<String> name) {
        return new Conditions(name);
    }

    /** @param comparison with a question mark for each value */
    Conditions that(String column, String comparison, Object... values) {
        return add(name.apply(column) + " " + comparison, Arrays.asList(values));
    }

    /** For columns that are never absent: with an empty list no row is right. */
    Conditions in(String column, Collection<?> values) {
        return values.isEmpty() ? that(column, "IS NULL") : add(list(column, "IN", values), values);
    }

    /**
     * For columns that are never absent: the list while it is short, or else the range from its least to its greatest value, of
     * which the caller leaves out the rows that are not meant.
     */
    Conditions inOrWithin(String column, Collection<Long> values) {
        return values.size() <= LONGEST_LIST ? in(column, values)
                : that(column, ">= ?", Collections.min(values)).that(column, "<= ?", Collections.max(values));
    }

    Conditions absentOrIn(String column, Collection<?> values) {
        return values.isEmpty() ? that(column, "IS NULL")
                : add("(" + name.apply(column) + " IS NULL OR " + list(column, "IN", values) + ")", values);
    }

    /** For columns that are never absent. */
    Conditions notIn(String column, Collection<?> values) {
        return values.isEmpty() ? this : add(list(column, "NOT IN", values), values);
    }

    String text() {
        return text.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private Conditions add(String condition, Collection<?> values) {
        text.add(condition);
        parameters.addAll(values);
        return this;
    }

    private String list(String column, String operator, Collection<?> values) {
        return name.apply(column) + " " + operator + " (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
