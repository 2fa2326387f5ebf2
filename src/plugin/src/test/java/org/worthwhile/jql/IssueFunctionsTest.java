package org.worthwhile.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.panel.Readers;
import org.worthwhile.usecase.field.FindIssuesByValue;
import org.worthwhile.usecase.field.FindIssuesOfCustomer;
import org.worthwhile.usecase.field.FindOverBudgetIssues;

public class IssueFunctionsTest {

    private static final Optional<Person> PETRA = Optional.of(Person.of("petra"));

    private final ApplicationUser petra = mock(ApplicationUser.class);
    private final FindIssuesByValue byValue = mock(FindIssuesByValue.class);
    private final FindIssuesOfCustomer ofCustomer = mock(FindIssuesOfCustomer.class);
    private final FindOverBudgetIssues overBudget = mock(FindOverBudgetIssues.class);
    private final IssueFunction withValue = named("issuesWithCustomerValue", new IssuesWithCustomerValue(byValue, Readers.wording(Locale.ENGLISH)));
    private final IssueFunction customer = named("issuesOfCustomer", new IssuesOfCustomer(ofCustomer, Readers.wording(Locale.ENGLISH)));
    private final IssueFunction over = named("overBudgetIssues", new OverBudgetIssues(overBudget, Readers.wording(Locale.ENGLISH)));

    @Before
    public void petraFindsSome() {
        when(petra.getKey()).thenReturn("petra");
        when(byValue.matching(eq(PETRA), any())).thenReturn(List.of(10L, 11L));
        when(ofCustomer.named(PETRA, "Acme")).thenReturn(List.of(12L));
        when(overBudget.seenBy(PETRA)).thenReturn(List.of(13L));
    }

    @Test
    public void findsWhatTheSearchingPersonMaySee() {
        assertThat(found(withValue, petra, "> 10000", "EUR")).containsExactly(10L, 11L);
        assertThat(found(customer, petra, "Acme")).containsExactly(12L);
        assertThat(found(over, petra)).containsExactly(13L);
        assertThat(errors(withValue, "> 10000", "EUR")).isEmpty();
    }

    @Test
    public void findsNothingForNobodyEvenWithoutSecurity() {
        assertThat(found(withValue, null, "> 10000", "EUR")).isEmpty();
        assertThat(found(customer, null, "Acme")).isEmpty();
        assertThat(found(over, null)).isEmpty();
    }

    @Test
    public void namesEachArgumentThatCannotBeRead() {
        assertThat(errors(withValue, "10000", "EURO")).containsExactlyInAnyOrder(
                "Function \u2018issuesWithCustomerValue\u2019, argument \u2018comparison\u2019: "
                        + "Write a comparison and an amount, for example > 10000 or <= 2500.50.",
                "Function \u2018issuesWithCustomerValue\u2019, argument \u2018currency\u2019: This is not a currency code that money is paid in.");
        assertThat(found(withValue, petra, "10000", "EURO")).isEmpty();
    }

    @Test
    public void countsArguments() {
        assertThat(errors(withValue, "> 1")).hasSize(1);
        assertThat(errors(customer)).hasSize(1);
        assertThat(errors(over, "EUR")).hasSize(1);
    }

    @Test
    public void refusesAnAnswerThatIsTooLong() {
        when(overBudget.seenBy(PETRA)).thenThrow(InvalidRequest.because(FindOverBudgetIssues.FUNCTION, "worthwhile.error.search-too-wide", 5_000));

        assertThat(errors(over)).containsExactly("Function \u2018overBudgetIssues\u2019: This search finds more than 5,000 issues. Narrow it down.");
    }

    @Test
    public void aFailureIsNoAnswer() {
        when(overBudget.seenBy(PETRA)).thenThrow(new IllegalStateException("no database"));

        assertThat(errors(over)).hasSize(1).first().asString().startsWith("Function \u2018overBudgetIssues\u2019 cannot be answered right now.");
        assertThatThrownBy(() -> found(over, petra)).hasMessage("no database");
    }

    @Test
    public void findsIssues() {
        assertThat(List.of(withValue, customer, over)).allSatisfy(function -> {
            assertThat(function.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
            assertThat(function.isList()).isTrue();
        });
        assertThat(withValue.getMinimumNumberOfExpectedArguments()).isEqualTo(2);
        assertThat(customer.getMinimumNumberOfExpectedArguments()).isEqualTo(1);
        assertThat(over.getMinimumNumberOfExpectedArguments()).isZero();
    }


    private List<Long> found(IssueFunction function, ApplicationUser user, String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(user);
        when(context.isSecurityOverriden()).thenReturn(true);
        return function.getValues(context, new FunctionOperand(function.getFunctionName(), arguments), null).stream()
                .map(QueryLiteral::getLongValue).toList();
    }

    private Collection<String> errors(IssueFunction function, String... arguments) {
        return function.validate(petra, new FunctionOperand(function.getFunctionName(), arguments), null).getErrorMessages();
    }

    private static IssueFunction named(String name, IssueFunction function) {
        JqlFunctionModuleDescriptor module = mock(JqlFunctionModuleDescriptor.class);
        when(module.getFunctionName()).thenReturn(name);
        when(module.isList()).thenReturn(true);
        function.init(module);
        return function;
    }
}
