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
import org.worthwhile.host.search.FieldSearch;
import org.worthwhile.host.search.OwnSearcher;

/** Jira's searcher for numbers between two others; JQL about it is that of {@link ExactNumberSearcher}. */
public class NumberRangeSearcher extends AbstractInitializationCustomFieldSearcher
        implements CustomFieldSearcher, SortableCustomFieldSearcher {

    private final OwnSearcher own;

    public NumberRangeSearcher(JqlOperandResolver operands, DoubleConverter converter, CustomFieldInputHelper inputs, I18nHelper.BeanFactory texts,
            FieldVisibilityManager visibility) {
        this.own = new OwnSearcher(FieldSearch.ofNumbers(converter), visibility, operands);
    }

    @Override
    public void init(CustomField field) {
        own.init(field);
    }

    @Override
    public SearcherInformation<CustomField> getSearchInformation() {
        return own.information();
    }

    @Override
    public SearchInputTransformer getSearchInputTransformer() {
        return own.transformer();
    }

    @Override
    public SearchRenderer getSearchRenderer() {
        return own.renderer();
    }

    @Override
    public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() {
        return own.clauses();
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared in Jira
    public LuceneFieldSorter getSorter(CustomField field) {
        return OwnSearcher.sorter(field);
    }
}
