package org.worthwhile.field;

import com.atlassian.jira.issue.customfields.NaturallyOrderedCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.TextSearcher;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.web.FieldVisibilityManager;
import javax.inject.Inject;

/** Finds and sorts by names of customers for everybody who sees the issues: an administrator chose that. */
public final class OpenCustomerSearcher extends FigureSearcher<TextSearcher> implements NaturallyOrderedCustomFieldSearcher {

    @Inject
    OpenCustomerSearcher(FieldVisibilityManager visibility, JqlOperandResolver operands, CustomFieldInputHelper inputs, IndexDoor door,
            Complaints complaints) {
        super(new TextSearcher(visibility, operands, inputs), door, complaints);
    }

    @Override
    ClauseQueryFactory queries(CustomField field, ClauseQueryFactory all) {
        return all;
    }

    @Override
    public String getSortField(CustomField field) {
        return jiras().getSortField(field);
    }
}
