package org.worthwhile.field;

import com.atlassian.jira.issue.customfields.searchers.TextSearcher;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.web.FieldVisibilityManager;
import javax.inject.Inject;

/** Finds by words in names of customers, for those who see them all. Nobody sorts by it, as Jira asks sorters no permission. */
public final class CustomerSearcher extends FigureSearcher<TextSearcher> {

    private final SearchGuard guard;

    @Inject
    CustomerSearcher(FieldVisibilityManager visibility, JqlOperandResolver operands, CustomFieldInputHelper inputs, IndexDoor door,
            Complaints complaints, SearchGuard guard) {
        super(new TextSearcher(visibility, operands, inputs), door, complaints);
        this.guard = guard;
    }

    @Override
    ClauseQueryFactory queries(CustomField field, ClauseQueryFactory all) {
        return guard.around(field, all);
    }
}
