package org.worthwhile.host.jql;

import java.util.List;
import org.apache.lucene.search.SortField;
import org.worthwhile.host.tracker.IssueCondition;

/**
 * JQL as one person asks it.
 *
 * @param problems fields, values and functions that do not exist for the person; such a part finds nothing
 */
public record AskedIssues(IssueCondition where, List<SortField> order, List<String> problems) {

    /** The same issues in another order. */
    public AskedIssues in(List<SortField> wanted) {
        return new AskedIssues(where, wanted, problems);
    }
}
