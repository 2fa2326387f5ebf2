package org.worthwhile.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.AbstractInitializationCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.CustomFieldSearcherClauseHandler;
import com.atlassian.jira.issue.customfields.searchers.SimpleCustomFieldSearcherClauseHandler;
import com.atlassian.jira.issue.customfields.searchers.information.CustomFieldSearcherInformation;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.information.SearcherInformation;
import com.atlassian.jira.issue.search.searchers.renderer.SearchRenderer;
import com.atlassian.jira.issue.search.searchers.transformer.SearchInputTransformer;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Jira's searcher for one of our fields, but for two things: its indexer is let in to values without a reader, and each kind of ours
 * says who gets an answer. It takes no part in searches for any text. Jira makes one object per field.
 *
 * @param <S> Jira's searcher
 */
abstract class FigureSearcher<S extends CustomFieldSearcher> extends AbstractInitializationCustomFieldSearcher {

    private final S jiras;
    private final IndexDoor door;
    private final Complaints complaints;
    private SearcherInformation<CustomField> information;
    private CustomFieldSearcherClauseHandler clauses;

    FigureSearcher(S jiras, IndexDoor door, Complaints complaints) {
        this.jiras = jiras;
        this.door = door;
        this.complaints = complaints;
    }

    final S jiras() {
        return jiras;
    }

    /** @param all answers everybody */
    abstract ClauseQueryFactory queries(CustomField field, ClauseQueryFactory all);

    @Override
    public final void init(CustomFieldSearcherModuleDescriptor module) {
        super.init(module);
        jiras.init(module);
    }

    @Override
    public final void init(CustomField field) {
        jiras.init(field);
        SearcherInformation<CustomField> known = jiras.getSearchInformation();
        List<FieldIndexer> indexers = known.getRelatedIndexers().stream()
                .map(indexer -> new FigureIndexer(indexer, field, door, complaints)).collect(Collectors.toList());
        information = new CustomFieldSearcherInformation(known.getId(), known.getNameKey(), indexers, new AtomicReference<>(field));
        CustomFieldSearcherClauseHandler all = jiras.getCustomFieldSearcherClauseHandler();
        clauses = new SimpleCustomFieldSearcherClauseHandler(all.getClauseValidator(), queries(field, all.getClauseQueryFactory()),
                all.getSupportedOperators(), all.getDataType());
    }

    @Override
    public final SearcherInformation<CustomField> getSearchInformation() {
        return information;
    }

    @Override
    public final CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() {
        return clauses;
    }

    @Override
    public final SearchInputTransformer getSearchInputTransformer() {
        return jiras.getSearchInputTransformer();
    }

    @Override
    public final SearchRenderer getSearchRenderer() {
        return jiras.getSearchRenderer();
    }
}
