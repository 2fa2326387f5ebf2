package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class JiraIssueIndexTest {

    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueIndexingService service = mock(IssueIndexingService.class);
    private final JiraIssueIndex index = new JiraIssueIndex(fields, issues, service);

    @Test
    public void onlyFieldsOfOurTypesHoldFigures() {
        CustomField other = field("com.example:float");
        CustomField ours = field("org.worthwhile.jira:budget-spent");
        CustomField ofNoApp = mock(CustomField.class);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(ofNoApp, other));
        assertThat(index.holdsFigures()).isFalse();

        when(fields.getCustomFieldObjects()).thenReturn(List.of(other, ours));
        assertThat(index.holdsFigures()).isTrue();
    }

    @Test
    public void parentsAreRenewedAsWell() throws Exception {
        Issue subTask = issue(11, 10L);
        Issue parent = issue(10, null);
        when(issues.getIssueObjects(Set.of(11L))).thenReturn(List.of(subTask));
        when(issues.getIssueObjects(Set.of(10L))).thenReturn(List.of(parent));

        index.renew(Set.of(11L));

        verify(service).reIndexIssueObjects(List.of(subTask), IssueIndexingParams.INDEX_ISSUE_ONLY);
        verify(service).reIndexIssueObjects(List.of(parent), IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    public void aFailureIsToldSoThatItIsTriedAgain() throws Exception {
        List<Issue> some = List.of(issue(10, null));
        when(issues.getIssueObjects(any())).thenReturn(some);
        when(service.reIndexIssueObjects(any(), any())).thenThrow(new IndexException("broken"));

        assertThatThrownBy(() -> index.renew(Set.of(10L))).isInstanceOf(IllegalStateException.class);
        verify(service, never()).reIndexIssueObjects(any());
    }

    private static Issue issue(long id, Long parent) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getParentId()).thenReturn(parent);
        return issue;
    }

    private static CustomField field(String typeKey) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        doReturn(type).when(field).getCustomFieldType();
        return field;
    }
}
