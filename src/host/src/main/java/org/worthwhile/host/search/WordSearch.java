package org.worthwhile.host.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.Query;

/** Texts by the words in them, in Lucene's own small language. */
final class WordSearch implements FieldSearch {

    @Override
    public void index(Document document, String fieldId, String sortField, Object value) {
        document.add(new TextField(fieldId, value.toString(), Field.Store.NO));
        IndexText.order(document, sortField, value.toString());
    }

    @Override
    public Optional<String> problem(String fieldName, QueryLiteral value) {
        try {
            IndexText.words("any", value.asString());
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of("Unable to parse the text '" + value.asString() + "' for field '" + fieldName + "'.");
        }
    }

    @Override
    public Query matching(String fieldId, Operator operator, QueryLiteral value) {
        try {
            return IndexText.words(fieldId, value.asString());
        } catch (ParseException e) {
            throw new IllegalArgumentException("The text was not checked: " + value.asString(), e);
        }
    }

    @Override
    public Set<Operator> operators() {
        return EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);
    }

    @Override
    public JiraDataType type() {
        return JiraDataTypes.TEXT;
    }
}
