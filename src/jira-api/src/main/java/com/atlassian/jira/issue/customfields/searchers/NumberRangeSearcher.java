package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.SortableCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.LuceneFieldSorter;
import com.atlassian.jira.issue.search.searchers.information.SearcherInformation;
import com.atlassian.jira.issue.search.searchers.renderer.SearchRenderer;
import com.atlassian.jira.issue.search.searchers.transformer.SearchInputTransformer;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;

/** Jira's searcher for numbers between two others. */
public class NumberRangeSearcher extends AbstractInitializationCustomFieldSearcher
        implements CustomFieldSearcher, SortableCustomFieldSearcher {

    public NumberRangeSearcher(JqlOperandResolver operands, DoubleConverter converter, CustomFieldInputHelper inputs, I18nHelper.BeanFactory texts,
            FieldVisibilityManager visibility) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void init(CustomField field) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public SearcherInformation<CustomField> getSearchInformation() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public SearchInputTransformer getSearchInputTransformer() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public SearchRenderer getSearchRenderer() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public LuceneFieldSorter getSorter(CustomField field) {
        throw new UnsupportedOperationException("declaration only");
    }
}
