package org.worthwhile.field;

import com.atlassian.jira.issue.customfields.NaturallyOrderedCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.SortableCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.searchers.ExactNumberSearcher;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.LuceneFieldSorter;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import javax.inject.Inject;

/** Finds and sorts by amounts for everybody who sees the issues: an administrator chose that. */
public final class OpenAmountSearcher extends FigureSearcher<ExactNumberSearcher>
        implements NaturallyOrderedCustomFieldSearcher, SortableCustomFieldSearcher {

    @Inject
    OpenAmountSearcher(FieldVisibilityManager visibility, JqlOperandResolver operands, DoubleConverter numbers, CustomFieldInputHelper inputs,
            I18nHelper.BeanFactory texts, IndexDoor door, Complaints complaints) {
        super(new ExactNumberSearcher(visibility, operands, numbers, inputs, texts), door, complaints);
    }

    @Override
    ClauseQueryFactory queries(CustomField field, ClauseQueryFactory all) {
        return all;
    }

    @Override
    public String getSortField(CustomField field) {
        return jiras().getSortField(field);
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared in Jira
    public LuceneFieldSorter getSorter(CustomField field) {
        return jiras().getSorter(field);
    }
}
