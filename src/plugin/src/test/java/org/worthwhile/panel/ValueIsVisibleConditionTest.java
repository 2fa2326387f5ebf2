package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.junit.Test;
import org.worthwhile.usecase.Workplace;

public class ValueIsVisibleConditionTest {

    private final Workplace place = new Workplace();
    private final ValueIsVisibleCondition condition = new ValueIsVisibleCondition(place.rights);

    @Test
    public void visibleToPeopleWhoMayView() {
        assertThat(condition.shouldDisplay(user("sofia"), looking(Map.of("issue", checkout())))).isTrue();
    }

    @Test
    public void hiddenFromEverybodyElse() {
        assertThat(condition.shouldDisplay(user("otto"), looking(Map.of("issue", checkout())))).isFalse();
    }

    @Test
    public void hiddenFromPeopleWhoAreNotLoggedIn() {
        assertThat(condition.shouldDisplay(null, looking(Map.of("issue", checkout())))).isFalse();
    }

    @Test
    public void hiddenWhereThereIsNoIssue() {
        assertThat(condition.shouldDisplay(user("sofia"), looking(Map.of()))).isFalse();
    }

    private Issue checkout() {
        Project shop = mock(Project.class);
        when(shop.getId()).thenReturn(place.shop.id());
        when(shop.getKey()).thenReturn(place.shop.key());
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(place.checkout.id());
        when(issue.getKey()).thenReturn(place.checkout.key());
        when(issue.getProjectObject()).thenReturn(shop);
        return issue;
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }

    private static JiraHelper looking(Map<String, Object> at) {
        JiraHelper helper = mock(JiraHelper.class);
        when(helper.getContextParams()).thenReturn(at);
        return helper;
    }
}
