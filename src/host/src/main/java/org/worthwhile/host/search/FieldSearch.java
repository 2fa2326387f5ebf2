package org.worthwhile.host.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/** What Jira's own searchers of custom fields differ in: how a value is indexed, and what is found by one. */
public interface FieldSearch {

    static FieldSearch ofNumbers(DoubleConverter converter) {
        return new NumberSearch(converter);
    }

    /** Words in texts. */
    static FieldSearch ofWords() {
        return new WordSearch();
    }

    /** Whole texts. */
    static FieldSearch ofTexts() {
        return new WholeTextSearch();
    }

    /** @param sortField the field that keeps the order of values as texts */
    void index(Document document, String fieldId, String sortField, Object value);

    /** What keeps the value from being compared with. */
    Optional<String> problem(String fieldName, QueryLiteral value);

    /** Issues whose value compares so; for a negative operator those that are not wanted. */
    Query matching(String fieldId, Operator operator, QueryLiteral value);

    Set<Operator> operators();

    JiraDataType type();
}
