package org.worthwhile.host.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Numbers, which have an order. */
final class NumberSearch implements FieldSearch {

    private final DoubleConverter converter;

    NumberSearch(DoubleConverter converter) {
        this.converter = converter;
    }

    @Override
    public void index(Document document, String fieldId, String sortField, Object value) {
        double number = ((Number) value).doubleValue();
        document.add(new DoublePoint(fieldId, number));
        document.add(new SortedDocValuesField(sortField, inOrder(number)));
    }

    /** Bytes that are ordered as the numbers are. */
    private static BytesRef inOrder(double number) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(NumericUtils.doubleToSortableLong(number), bytes, 0);
        return new BytesRef(bytes);
    }

    @Override
    public Optional<String> problem(String fieldName, QueryLiteral value) {
        try {
            number(value);
            return Optional.empty();
        } catch (FieldValidationException e) {
            return Optional.of("Value '" + value.asString() + "' for field '" + fieldName + "' is not a number.");
        }
    }

    private double number(QueryLiteral value) {
        return value.getLongValue() == null ? converter.getDouble(value.getStringValue()) : value.getLongValue();
    }

    @Override
    public Query matching(String fieldId, Operator operator, QueryLiteral value) {
        double number = number(value);
        return switch (operator) {
            case LESS_THAN -> DoublePoint.newRangeQuery(fieldId, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(number));
            case LESS_THAN_EQUALS -> DoublePoint.newRangeQuery(fieldId, Double.NEGATIVE_INFINITY, number);
            case GREATER_THAN -> DoublePoint.newRangeQuery(fieldId, DoublePoint.nextUp(number), Double.POSITIVE_INFINITY);
            case GREATER_THAN_EQUALS -> DoublePoint.newRangeQuery(fieldId, number, Double.POSITIVE_INFINITY);
            default -> DoublePoint.newExactQuery(fieldId, number);
        };
    }

    @Override
    public Set<Operator> operators() {
        return EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT, Operator.LESS_THAN,
                Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN, Operator.GREATER_THAN_EQUALS);
    }

    @Override
    public JiraDataType type() {
        return JiraDataTypes.NUMBER;
    }
}
