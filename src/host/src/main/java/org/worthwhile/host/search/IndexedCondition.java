package org.worthwhile.host.search;

import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.worthwhile.host.tracker.IssueCondition;

/** A condition that is a question to the index already; made when issues are looked for, not when JQL is only checked. */
record IndexedCondition(Supplier<Query> question) implements IssueCondition.OfIndex {

    Query query() {
        return question.get();
    }
}
