package org.worthwhile.field;

import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.searchers.ExactNumberSearcher;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import javax.inject.Inject;

/** Finds by amounts, for those who see them all. Nobody sorts by it, as Jira asks sorters no permission. */
public final class AmountSearcher extends FigureSearcher<ExactNumberSearcher> {

    private final SearchGuard guard;

    @Inject
    AmountSearcher(FieldVisibilityManager visibility, JqlOperandResolver operands, DoubleConverter numbers, CustomFieldInputHelper inputs,
            I18nHelper.BeanFactory texts, IndexDoor door, Complaints complaints, SearchGuard guard) {
        super(new ExactNumberSearcher(visibility, operands, numbers, inputs, texts), door, complaints);
        this.guard = guard;
    }

    @Override
    ClauseQueryFactory queries(CustomField field, ClauseQueryFactory all) {
        return guard.around(field, all);
    }
}
