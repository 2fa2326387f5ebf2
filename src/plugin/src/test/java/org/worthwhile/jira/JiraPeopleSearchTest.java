package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.worthwhile.domain.access.Person;

public class JiraPeopleSearchTest {

    private static final Person PETRA = Person.of("petra");

    private final UserManager users = mock(UserManager.class);
    private final UserSearchService search = mock(UserSearchService.class);
    private final JiraPeopleSearch people = new JiraPeopleSearch(new JiraPeople(users), search);
    private final ApplicationUser petra = user("petra", true);

    @Before
    public void jiraFindsTwo() {
        when(search.canPerformAjaxSearch(petra)).thenReturn(true);
        ApplicationUser gone = user("JIRAUSER10101", false);
        when(search.findUsers(eq("o"), any())).thenReturn(List.of(gone, petra));
    }

    @Test
    public void findsThoseWhoLeftAsWell() {
        assertThat(people.named(PETRA, "o", 20)).containsExactly(Person.of("JIRAUSER10101"), PETRA);

        ArgumentCaptor<UserSearchParams> wanted = ArgumentCaptor.forClass(UserSearchParams.class);
        verify(search).findUsers(eq("o"), wanted.capture());
        assertThat(wanted.getValue().includeActive()).isTrue();
        assertThat(wanted.getValue().includeInactive()).isTrue();
        assertThat(wanted.getValue().isSorted()).isTrue();
        assertThat(wanted.getValue().getMaxResults()).isEqualTo(20);
    }

    @Test
    public void neverFindsMoreThanWanted() {
        assertThat(people.named(PETRA, "o", 1)).hasSize(1);
    }

    @Test
    public void whoMayNotBrowseUsersFindsNobody() {
        when(search.canPerformAjaxSearch(petra)).thenReturn(false);

        assertThat(people.named(PETRA, "o", 20)).isEmpty();
        assertThat(people.named(Person.of("unknown"), "o", 20)).isEmpty();
        verify(search, never()).findUsers(any(), any());
    }

    private ApplicationUser user(String key, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.isActive()).thenReturn(active);
        when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }
}
