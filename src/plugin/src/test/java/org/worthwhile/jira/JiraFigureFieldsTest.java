package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FieldName;
import org.worthwhile.domain.figure.FieldReach;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.refusal.ConcurrentChange;

public class JiraFigureFieldsTest {

    private final CustomFieldManager jira = mock(CustomFieldManager.class);
    private final JiraFigureFields fields = new JiraFigureFields(jira);

    @Test
    public void onlyFieldsOfOurTypesAreOurs() {
        List<CustomField> found = List.of(field(10_002, "com.example:customer-field", null), field(10_003, "org.worthwhile.jira:customer-field", "customer-searcher"),
                field(10_001, "org.worthwhile.jira:customer-field", "open-customer-searcher"), field(10_000, "org.worthwhile.jira:budget-spent-field", "amount-searcher"));
        when(jira.getCustomFieldObjects()).thenReturn(found);

        assertThat(fields.all()).extracting(CreatedField::number).containsExactly(10_001L, 10_003L, 10_000L);
        assertThat(fields.all()).extracting(CreatedField::searching).containsExactly(Searching.OPEN, Searching.CLOSED, Searching.CLOSED);
    }

    @Test
    public void aFieldWhoseAppIsGoneIsNotOurs() {
        List<CustomField> found = List.of(mock(CustomField.class), field(10_003, "org.worthwhile.jira:customer-field", "customer-searcher"));
        when(jira.getCustomFieldObjects()).thenReturn(found);

        assertThat(fields.all()).extracting(CreatedField::number).containsExactly(10_003L);
    }

    @Test
    public void aSearcherThatDoesNotBelongToTheKindIsForeign() {
        List<CustomField> found = List.of(field(1, "org.worthwhile.jira:customer-field", "amount-searcher"), field(2, "org.worthwhile.jira:customer-value-field", null));
        when(jira.getCustomFieldObjects()).thenReturn(found);

        assertThat(fields.all()).extracting(CreatedField::searching).containsExactly(Searching.NONE, Searching.FOREIGN);
    }

    @Test
    public void contextsSayWhereAFieldIs() {
        CustomField limited = field(1, "org.worthwhile.jira:customer-field", null);
        when(limited.getAssociatedProjectObjects()).thenReturn(List.of(mock(Project.class), mock(Project.class)));
        CustomField everywhere = field(2, "org.worthwhile.jira:customer-field", null);
        when(everywhere.isAllProjects()).thenReturn(true);
        when(everywhere.isAllIssueTypes()).thenReturn(true);
        when(jira.getCustomFieldObjects()).thenReturn(List.of(limited, everywhere));

        assertThat(fields.all()).extracting(CreatedField::reach).containsExactly(FieldReach.ofProjects(2, false), FieldReach.ofAllProjects(true));
    }

    @Test
    public void aKindIsKnownWithItsTypeAndBothSearchers() {
        known("customer-value-field");
        searcher("amount-searcher");
        assertThat(fields.areKnown(FigureField.CUSTOMER_VALUE)).isFalse();

        searcher("open-amount-searcher");
        assertThat(fields.areKnown(FigureField.CUSTOMER_VALUE)).isTrue();
        assertThat(fields.areKnown(FigureField.CUSTOMER)).isFalse();
    }

    @Test
    public void theSearcherIsExchangedAndNothingElse() {
        CustomField field = field(7, "org.worthwhile.jira:customer-field", "customer-searcher");
        when(field.getUntranslatedDescription()).thenReturn("As it was written");
        when(jira.getCustomFieldObject("customfield_7")).thenReturn(field);
        CustomFieldSearcher open = searcher("open-customer-searcher");

        fields.exchangeSearcher(new CreatedField(7, FigureField.CUSTOMER, "Field 7", FieldReach.ofAllProjects(true), Searching.CLOSED), Searching.OPEN);

        verify(jira).updateCustomField(7L, "Field 7", "As it was written", open);
    }

    @Test
    public void aNameIsTakenByAnyFieldOfJira() {
        CustomField customer = mock(CustomField.class);
        when(customer.getUntranslatedName()).thenReturn("Customer");
        when(jira.getCustomFieldObjects()).thenReturn(List.of(customer));

        assertThat(fields.isTaken(FieldName.of("Customer"))).isTrue();
        assertThat(fields.isTaken(FieldName.of("customer"))).isTrue();
        assertThat(fields.isTaken(FieldName.of("Client"))).isFalse();
    }

    @Test
    public void onlyOneAtATimeWorksOnFields() throws InterruptedException {
        ClusterLockService locks = mock(ClusterLockService.class);
        ClusterLock lock = mock(ClusterLock.class);
        when(locks.getLockForName("org.worthwhile.jira.fields")).thenReturn(lock);
        when(lock.tryLock(10, TimeUnit.SECONDS)).thenReturn(true, false);
        ClusterWide exclusively = new ClusterWide(locks);

        assertThat(exclusively.<String>onFields(() -> "done")).isEqualTo("done");
        verify(lock).unlock();
        assertThatThrownBy(() -> exclusively.onFields(() -> {
            throw new AssertionError("not alone");
        })).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    public void theLockIsGivenBackWhenTheWorkFails() throws InterruptedException {
        ClusterLockService locks = mock(ClusterLockService.class);
        ClusterLock lock = mock(ClusterLock.class);
        when(locks.getLockForName(any())).thenReturn(lock);
        when(lock.tryLock(10, TimeUnit.SECONDS)).thenReturn(true);

        assertThatThrownBy(() -> new ClusterWide(locks).onFields(() -> {
            throw new IllegalStateException("broken");
        })).isInstanceOf(IllegalStateException.class);

        verify(lock).unlock();
        verify(jira, never()).getCustomFieldObjects();
    }

    private void known(String typeKey) {
        doReturn(mock(CustomFieldType.class)).when(jira).getCustomFieldType("org.worthwhile.jira:" + typeKey);
    }

    private CustomFieldSearcher searcher(String key) {
        CustomFieldSearcher searcher = mock(CustomFieldSearcher.class);
        CustomFieldSearcherModuleDescriptor module = mock(CustomFieldSearcherModuleDescriptor.class);
        when(module.getCompleteKey()).thenReturn("org.worthwhile.jira:" + key);
        when(searcher.getDescriptor()).thenReturn(module);
        when(jira.getCustomFieldSearcher("org.worthwhile.jira:" + key)).thenReturn(searcher);
        return searcher;
    }

    private CustomField field(long number, String typeKey, String searcherKey) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        doReturn(type).when(field).getCustomFieldType();
        when(field.getIdAsLong()).thenReturn(number);
        when(field.getUntranslatedName()).thenReturn("Field " + number);
        CustomFieldSearcher searcher = searcherKey == null ? null : searcher(searcherKey);
        when(field.getCustomFieldSearcher()).thenReturn(searcher);
        return field;
    }
}
