package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.FilterIssues;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.refusal.InvalidValue;

public class JiraFiltersTest {

    private static final Person PETRA = Person.of("petra");

    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser petra = mock(ApplicationUser.class);
    private final SearchRequestService saved = mock(SearchRequestService.class);
    private final SearchService search = mock(SearchService.class);
    private final SearchRequest filter = mock(SearchRequest.class);
    private final Query query = mock(Query.class);
    private final MessageSet problems = mock(MessageSet.class);
    private final JiraFilters filters = new JiraFilters(new JiraPeople(users), saved, search);

    @Before
    public void petraHasAFilter() {
        when(users.getUserByKey("petra")).thenReturn(petra);
        when(petra.isActive()).thenReturn(true);
        when(saved.getFilter(argThat(context -> context != null && petra.equals(context.getLoggedInApplicationUser())), eq(7L))).thenReturn(filter);
        when(filter.getName()).thenReturn("Open work");
        when(filter.getQuery()).thenReturn(query);
        when(search.validateQuery(petra, query)).thenReturn(problems);
    }

    @Test
    public void findsWhatThePersonWouldFind() throws Exception {
        finds(List.of(issue(10, "SHOP-1")), 1);

        FilterIssues found = filters.visibleTo(PETRA, 7, 5_000).orElseThrow();

        assertThat(found.name()).isEqualTo("Open work");
        assertThat(found.issues()).containsExactly(IssueRef.of(10, "SHOP-1", ProjectRef.of(1, "SHOP")));
        assertThat(found.issues().get(0).project().key()).isEqualTo("SHOP");
        assertThat(found.isCutOff()).isFalse();
    }

    @Test
    public void saysWhenThereIsMore() throws Exception {
        finds(List.of(issue(10, "SHOP-1")), 2);

        assertThat(filters.visibleTo(PETRA, 7, 1).orElseThrow().isCutOff()).isTrue();
    }

    @Test
    public void whatIsGoneOrNotSharedOrAskedByNobodyIsAbsent() {
        assertThat(filters.visibleTo(PETRA, 8, 5_000)).isEmpty();
        assertThat(filters.visibleTo(Person.of("gone"), 7, 5_000)).isEmpty();
        when(petra.isActive()).thenReturn(false);
        assertThat(filters.visibleTo(PETRA, 7, 5_000)).isEmpty();
    }

    @Test
    public void aQueryThatIsNotValidAnyMoreIsNotTakenForNothingFound() {
        when(problems.hasAnyErrors()).thenReturn(true);

        assertThatThrownBy(() -> filters.visibleTo(PETRA, 7, 5_000)).isInstanceOf(InvalidValue.class);
    }

    @Test
    public void aBrokenIndexIsNotTakenForNothingFound() throws Exception {
        when(search.search(any(), any(), any())).thenThrow(new SearchException("broken"));

        assertThatThrownBy(() -> filters.visibleTo(PETRA, 7, 5_000)).isInstanceOf(IllegalStateException.class);
    }

    private void finds(List<Issue> issues, int total) throws SearchException {
        SearchResults<Issue> results = new SearchResults<>(issues, total, null);
        when(search.search(eq(petra), eq(query), any())).thenReturn(results);
    }

    private static Issue issue(long id, String key) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(1L);
        when(project.getKey()).thenReturn("SHOP");
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getProjectObject()).thenReturn(project);
        return issue;
    }
}
