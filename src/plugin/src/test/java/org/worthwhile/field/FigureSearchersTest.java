package org.worthwhile.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.NaturallyOrderedCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.SortableCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.jql.query.QueryFactoryResult;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.SettableClock;
import org.worthwhile.usecase.field.MaySearchByFigure;

@SuppressWarnings({"unchecked", "rawtypes"}) // Jira declares types of fields raw
public class FigureSearchersTest {

    private static final Optional<Person> PETRA = Optional.of(Person.of("petra"));
    private static final Query NOTHING = QueryFactoryResult.createFalseResult().getLuceneQuery();

    private final FieldVisibilityManager visibility = mock(FieldVisibilityManager.class);
    private final JqlOperandResolver operands = mock(JqlOperandResolver.class);
    private final DoubleConverter numbers = mock(DoubleConverter.class);
    private final CustomFieldInputHelper inputs = mock(CustomFieldInputHelper.class);
    private final I18nHelper.BeanFactory texts = mock(I18nHelper.BeanFactory.class);
    private final MaySearchByFigure maySearch = mock(MaySearchByFigure.class);
    private final IndexDoor door = new IndexDoor();
    private final Complaints complaints = new Complaints(new SettableClock(MoneyWorld.START));
    private final SearchGuard guard = new SearchGuard(maySearch, complaints);

    private final CustomField field = mock(CustomField.class);
    private final CustomFieldType type = mock(CustomFieldType.class);
    private final ApplicationUser petra = mock(ApplicationUser.class);

    private final CustomFieldSearcher amounts = ready(new AmountSearcher(visibility, operands, numbers, inputs, texts, door, complaints, guard));
    private final CustomFieldSearcher openAmounts = ready(new OpenAmountSearcher(visibility, operands, numbers, inputs, texts, door, complaints));
    private final CustomFieldSearcher customers = ready(new CustomerSearcher(visibility, operands, inputs, door, complaints, guard));
    private final CustomFieldSearcher openCustomers = ready(new OpenCustomerSearcher(visibility, operands, inputs, door, complaints));

    @Before
    public void world() {
        when(petra.getKey()).thenReturn("petra");
        when(field.getCustomFieldType()).thenReturn(type);
        when(field.isAllProjects()).thenReturn(true);
        when(type.getKey()).thenReturn("org.worthwhile.jira:budget-spent-field");
        when(visibility.isFieldVisible(any(), any())).thenReturn(true);
        when(field.getRelevantConfig(any(IssueContext.class))).thenReturn(mock(FieldConfig.class));
        when(numbers.getDouble(anyString())).thenReturn(5.0);
    }

    @Test
    public void answersWhoeverSeesAllOfIt() {
        when(maySearch.decide(PETRA, FigureField.BUDGET_SPENT, Optional.empty())).thenReturn(true);

        for (Operator operator : List.of(Operator.GREATER_THAN, Operator.EQUALS, Operator.IS, Operator.IS_NOT, Operator.NOT_EQUALS)) {
            assertThat(query(amounts, petra, operator)).as(operator.name()).isNotEqualTo(NOTHING);
        }
    }

    @Test
    public void findsNothingForOthersWhateverTheOperator() {
        for (Operator operator : amounts.getCustomFieldSearcherClauseHandler().getSupportedOperators()) {
            assertThat(query(amounts, petra, operator)).as(operator.name()).isEqualTo(NOTHING);
        }
        when(type.getKey()).thenReturn("org.worthwhile.jira:customer-field");
        assertThat(query(customers, petra, Operator.LIKE)).isEqualTo(NOTHING);
        assertThat(query(customers, petra, Operator.NOT_LIKE)).isEqualTo(NOTHING);
    }

    @Test
    public void isNeverNegatedByItself() {
        assertThat(result(amounts, petra, Operator.NOT_EQUALS).mustNotOccur()).isFalse();
    }

    @Test
    public void nobodyFindsAnythingAndIsNotEvenAskedAbout() {
        when(maySearch.decide(any(), any(), any())).thenReturn(true);

        assertThat(query(amounts, null, Operator.IS_NOT)).isEqualTo(NOTHING);
        verify(maySearch, never()).decide(any(), any(), any());
    }

    @Test
    public void asksAboutTheProjectsOfTheField() {
        Project shop = mock(Project.class);
        when(shop.getId()).thenReturn(1L);
        when(field.isAllProjects()).thenReturn(false);
        when(field.getAssociatedProjectObjects()).thenReturn(List.of(shop));
        when(maySearch.decide(PETRA, FigureField.BUDGET_SPENT, Optional.of(Set.of(1L)))).thenReturn(true);

        assertThat(query(amounts, petra, Operator.IS_NOT)).isNotEqualTo(NOTHING);
    }

    @Test
    public void staysClosedForTypesItDoesNotKnowAndAfterFailures() {
        when(maySearch.decide(any(), any(), any())).thenReturn(true);
        when(type.getKey()).thenReturn("com.example:secret-field");
        assertThat(query(amounts, petra, Operator.IS_NOT)).isEqualTo(NOTHING);

        when(type.getKey()).thenReturn("org.worthwhile.jira:budget-spent-field");
        when(maySearch.decide(any(), any(), any())).thenThrow(new IllegalStateException("no database"));
        assertThat(query(amounts, petra, Operator.IS_NOT)).isEqualTo(NOTHING);
    }

    @Test
    public void theOpenOnesAnswerEverybody() {
        assertThat(query(openAmounts, null, Operator.IS_NOT)).isNotEqualTo(NOTHING);
        assertThat(query(openCustomers, petra, Operator.IS_NOT)).isNotEqualTo(NOTHING);
        verify(maySearch, never()).decide(any(), any(), any());
    }

    @Test
    public void onlyTheOpenOnesSort() {
        assertThat(List.of(amounts, customers)).noneMatch(NaturallyOrderedCustomFieldSearcher.class::isInstance)
                .noneMatch(SortableCustomFieldSearcher.class::isInstance);
        assertThat(((NaturallyOrderedCustomFieldSearcher) openAmounts).getSortField(field)).isNotEmpty();
        assertThat(((SortableCustomFieldSearcher) openAmounts).getSorter(field)).isNotNull();
        assertThat(((NaturallyOrderedCustomFieldSearcher) openCustomers).getSortField(field)).isNotEmpty();
    }

    @Test
    public void itsIndexerOpensTheDoorWhileItWrites() {
        when(field.getValue(any())).thenAnswer(call -> door.isOpenFor(field) ? 5.0 : null);
        Document document = new Document();

        indexer(amounts).addIndex(document, mock(Issue.class));

        assertThat(document.getFields()).isNotEmpty();
        assertThat(door.isOpenFor(field)).isFalse();
    }

    @Test
    public void anIndexerThatFailsLeavesTheDocumentToTheOthers() {
        when(field.getValue(any())).thenThrow(new IllegalStateException("no database"));
        Document document = new Document();

        indexer(customers).addIndex(document, mock(Issue.class));

        assertThat(document.getFields()).isEmpty();
        assertThat(door.isOpenFor(field)).isFalse();
    }

    private CustomFieldSearcher ready(CustomFieldSearcher searcher) {
        when(field.getId()).thenReturn("customfield_10000");
        when(field.getNameKey()).thenReturn("Spent");
        searcher.init(mock(CustomFieldSearcherModuleDescriptor.class));
        searcher.init(field);
        return searcher;
    }

    private static FieldIndexer indexer(CustomFieldSearcher searcher) {
        return searcher.getSearchInformation().getRelatedIndexers().get(0);
    }

    private Query query(CustomFieldSearcher searcher, ApplicationUser user, Operator operator) {
        return result(searcher, user, operator).getLuceneQuery();
    }

    private QueryFactoryResult result(CustomFieldSearcher searcher, ApplicationUser user, Operator operator) {
        boolean ofEmptiness = operator == Operator.IS || operator == Operator.IS_NOT;
        Operand operand = ofEmptiness ? new EmptyOperand() : new SingleValueOperand("5");
        QueryLiteral value = ofEmptiness ? new QueryLiteral(operand) : new QueryLiteral(operand, "5");
        TerminalClause clause = mock(TerminalClause.class);
        when(clause.getOperator()).thenReturn(operator);
        when(clause.getOperand()).thenReturn(operand);
        when(operands.getValues(any(QueryCreationContext.class), any(), any())).thenReturn(List.of(value));
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(user);
        when(context.isSecurityOverriden()).thenReturn(true);
        return searcher.getCustomFieldSearcherClauseHandler().getClauseQueryFactory().getQuery(context, clause);
    }
}
