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
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Texts as a whole, letter by letter. */
final class WholeTextSearch implements FieldSearch {

    @Override
    public void index(Document document, String fieldId, String sortField, Object value) {
        document.add(new StringField(fieldId, IndexText.cut(value.toString()), Field.Store.NO));
        IndexText.order(document, sortField, value.toString());
    }

    @Override
    public Optional<String> problem(String fieldName, QueryLiteral value) {
        return Optional.empty();
    }

    @Override
    public Query matching(String fieldId, Operator operator, QueryLiteral value) {
        return new TermQuery(new Term(fieldId, IndexText.cut(value.asString())));
    }

    @Override
    public Set<Operator> operators() {
        return EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
    }

    @Override
    public JiraDataType type() {
        return JiraDataTypes.TEXT;
    }
}
