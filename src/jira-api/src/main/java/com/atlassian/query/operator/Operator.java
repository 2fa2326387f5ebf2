package com.atlassian.query.operator;

/** How a field is compared in JQL. A constant has a body of its own, as in Jira, so that the type is not final. */
public enum Operator {
    LIKE { }, NOT_LIKE, EQUALS, NOT_EQUALS, LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS, IN, NOT_IN, IS, IS_NOT, BEFORE, AFTER, FROM,
    ON, DURING, BY, TO, WAS, WAS_NOT, WAS_IN, WAS_NOT_IN, CHANGED, NOT_CHANGED
}
