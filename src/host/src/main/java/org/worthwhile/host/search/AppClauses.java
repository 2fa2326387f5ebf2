package org.worthwhile.host.search;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.NaturallyOrderedCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.SortableCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.CustomFieldSearcherClauseHandler;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryFactoryResult;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.jql.Clause.Term;
import org.worthwhile.host.jql.JqlAdditions;
import org.worthwhile.host.jql.Operand;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssueOrder;
import org.worthwhile.host.tracker.Permission;

/** Custom fields and functions, for one person. Fields of one name are asked all together. */
final class AppClauses implements JqlAdditions {

    private static final Set<Operator> OF_LISTS = EnumSet.of(Operator.IN, Operator.NOT_IN);
    private static final Set<Operator> WANTED = EnumSet.of(Operator.IN, Operator.EQUALS);
    private static final IssueCondition NEVER = new IssueCondition.Any(List.of());

    private final List<JiraCustomField> fields;
    private final JqlFunctions functions;
    private final Searcher searcher;
    private final Access access;

    AppClauses(List<JiraCustomField> fields, JqlFunctions functions, Searcher searcher, Access access) {
        this.fields = fields;
        this.functions = functions;
        this.searcher = searcher;
        this.access = access;
    }

    @Override
    public Optional<IssueCondition> condition(Term term, Consumer<String> problems) {
        List<IssueCondition> any = named(term.field()).stream().map(field -> condition(field, term, problems)).toList();
        return any.isEmpty() ? Optional.empty() : Optional.of(new IssueCondition.Any(any));
    }

    /** Of a field that no project of the person has, nothing is told. */
    private List<JiraCustomField> named(String written) {
        Set<Long> browsable = access.projectsWith(Permission.BROWSE_PROJECTS);
        return fields.stream().filter(field -> field.getClauseNames().contains(written))
                .filter(field -> browsable.stream().anyMatch(project -> field.stored().contextOf(project).isPresent())).toList();
    }

    private IssueCondition condition(JiraCustomField field, Term term, Consumer<String> problems) {
        CustomFieldSearcher own = field.getCustomFieldSearcher();
        if (own == null) {
            problems.accept("Field '" + term.field() + "' is not searchable, it is only sortable.");
            return NEVER;
        }
        CustomFieldSearcherClauseHandler handler = own.getCustomFieldSearcherClauseHandler();
        WrittenClause clause = WrittenClause.of(term);
        Optional<String> refusal = refusal(handler, clause, term);
        refusal.ifPresent(problems);
        if (refusal.isPresent() || !accepts(handler, clause, problems)) {
            return NEVER;
        }
        return new IndexedCondition(() -> query(handler.getClauseQueryFactory().getQuery(searcher, clause)));
    }

    private Optional<String> refusal(CustomFieldSearcherClauseHandler handler, WrittenClause clause, Term term) {
        if (!handler.getSupportedOperators().contains(clause.getOperator())) {
            return Optional.of("The operator '" + term.operator().text() + "' is not supported by the '" + term.field() + "' field.");
        }
        if (term.operand() instanceof Operand.Function function && isList(function).isEmpty()) {
            return Optional.of("Unable to find JQL function '" + function.shown() + "'.");
        }
        boolean isList = clause.getOperand() instanceof MultiValueOperand
                || term.operand() instanceof Operand.Function known && isList(known).orElse(false);
        if (isList != OF_LISTS.contains(clause.getOperator())) {
            return Optional.of("Operator '" + term.operator().text() + "' does not support the " + (isList ? "list value" : "non-list value") + " '"
                    + term.operand().shown() + "' for field '" + term.field() + "'.");
        }
        return Optional.empty();
    }

    private boolean accepts(CustomFieldSearcherClauseHandler handler, WrittenClause clause, Consumer<String> problems) {
        MessageSet messages = handler.getClauseValidator().validate(searcher.who(), clause);
        if (messages == null || !messages.hasAnyErrors()) {
            return true;
        }
        messages.getErrorMessages().forEach(problems);
        return false;
    }

    private static Query query(QueryFactoryResult result) {
        return result.mustNotOccur() ? IndexQueries.not(result.getLuceneQuery()) : result.getLuceneQuery();
    }

    @Override
    public Optional<IssueCondition> issues(Term term, Operand.Function function, Function<String, Optional<Long>> ids, Consumer<String> problems) {
        FunctionOperand operand = WrittenClause.function(function);
        WrittenClause clause = WrittenClause.of(term);
        return functions.named(function.name()).map(found -> {
            functions.problems(found, searcher.who(), operand, clause).forEach(problems);
            return new IndexedCondition(() -> {
                Query issues = IndexQueries.oneOf(IssueDocuments.ID, found.getValues(searcher, operand, clause).stream().filter(value -> !value.isEmpty())
                        .map(value -> ids.apply(value.asString())).flatMap(Optional::stream).map(Object::toString).toList());
                return WANTED.contains(clause.getOperator()) ? issues : IndexQueries.not(issues);
            });
        });
    }

    @Override
    public Optional<Boolean> isList(Operand.Function function) {
        return functions.named(function.name()).map(JqlFunction::isList);
    }

    /** Without a value comes last, whichever way round. */
    @Override
    public SortField order(IssueOrder own) {
        return orderBy(IssueDocuments.orderField(own.column()), own.descending());
    }

    private static SortField orderBy(String part, boolean descending) {
        SortField order = new SortField(part, SortField.Type.STRING, descending);
        if (!descending) {
            order.setMissingValue(SortField.STRING_LAST);
        }
        return order;
    }

    @Override
    public Optional<SortField> order(String customField, boolean descending) {
        return named(customField).stream().flatMap(field -> sortPart(field).stream()).findFirst().map(part -> orderBy(part, descending));
    }

    /** The part of the document that keeps the order; sorters of their own are asked for it too. */
    static Optional<String> sortPart(JiraCustomField field) {
        CustomFieldSearcher own = field.getCustomFieldSearcher();
        if (own instanceof NaturallyOrderedCustomFieldSearcher ordered) {
            return Optional.of(ordered.getSortField(field));
        }
        return own instanceof SortableCustomFieldSearcher sortable ? Optional.of(sortable.getSorter(field).getDocumentConstant()) : Optional.empty();
    }
}
