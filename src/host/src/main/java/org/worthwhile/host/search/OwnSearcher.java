package org.worthwhile.host.search;

import com.atlassian.jira.issue.customfields.searchers.CustomFieldSearcherClauseHandler;
import com.atlassian.jira.issue.customfields.searchers.SimpleCustomFieldSearcherClauseHandler;
import com.atlassian.jira.issue.customfields.searchers.information.CustomFieldSearcherInformation;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.LuceneFieldSorter;
import com.atlassian.jira.issue.search.searchers.information.SearcherInformation;
import com.atlassian.jira.issue.search.searchers.renderer.SearchRenderer;
import com.atlassian.jira.issue.search.searchers.transformer.SearchInputTransformer;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.web.FieldVisibilityManager;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What Jira's own searchers have in common. The simple search does not exist here, so its parts do nothing. */
public final class OwnSearcher {

    private final FieldSearch search;
    private final FieldVisibilityManager visibility;
    private final JqlOperandResolver operands;
    private SearcherInformation<CustomField> information;
    private CustomFieldSearcherClauseHandler clauses;

    public OwnSearcher(FieldSearch search, FieldVisibilityManager visibility, JqlOperandResolver operands) {
        this.search = search;
        this.visibility = visibility;
        this.operands = operands;
    }

    public void init(CustomField field) {
        information = new CustomFieldSearcherInformation(field.getId(), field.getNameKey(), List.of(new ValueIndexer(field, search, visibility)),
                new AtomicReference<>(field));
        ValueClauses value = new ValueClauses(field, search, operands);
        clauses = new SimpleCustomFieldSearcherClauseHandler(value, value, search.operators(), search.type());
    }

    public SearcherInformation<CustomField> information() {
        return information;
    }

    public CustomFieldSearcherClauseHandler clauses() {
        return clauses;
    }

    public SearchInputTransformer transformer() {
        return new SearchInputTransformer() { };
    }

    public SearchRenderer renderer() {
        return new SearchRenderer() { };
    }

    public static String sortField(CustomField field) {
        return "sort_" + field.getId();
    }

    public static LuceneFieldSorter<String> sorter(CustomField field) {
        return new LuceneFieldSorter<>() {
            @Override
            public String getDocumentConstant() {
                return sortField(field);
            }

            @Override
            public String getValueFromLuceneField(String text) {
                return text;
            }

            @Override
            public Comparator<String> getComparator() {
                return Comparator.naturalOrder();
            }
        };
    }
}
