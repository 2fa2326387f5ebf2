package org.worthwhile.host.jql;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.search.SortField;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssueOrder;

/** What JQL has besides its own fields, for one person: custom fields, functions of apps, and the orders of the index. */
public interface JqlAdditions {

    /** Absent when no custom field that the person knows is called so; what is wrong with the comparison is told. */
    Optional<IssueCondition> condition(Clause.Term term, Consumer<String> problems);

    /**
     * The issues a function finds, or all others; absent when there is no such function. It is asked only when issues are looked for, as in Jira, and
     * then also with arguments that it does not accept.
     *
     * @param ids what ids and keys stand for
     */
    Optional<IssueCondition> issues(Clause.Term term, Operand.Function function, Function<String, Optional<Long>> ids, Consumer<String> problems);

    /** Whether the function may find several values; absent when there is none of that name. */
    Optional<Boolean> isList(Operand.Function function);

    SortField order(IssueOrder own);

    /** Absent when no custom field of that name can be sorted by. */
    Optional<SortField> order(String customField, boolean descending);
}
