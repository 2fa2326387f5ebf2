package org.worthwhile.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.jira.JiraIssues;

/** May this person see what the issue is worth? Never for people who are not logged in. */
public class ValueIsVisibleCondition extends AbstractWebCondition {

    private final Rights rights;

    @Inject
    public ValueIsVisibleCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Object issue = helper.getContextParams().get("issue");
        return user != null && issue instanceof Issue
                && rights.of(Person.of(user.getKey()), JiraIssues.refTo((Issue) issue)).contains(Right.VIEW_VALUE);
    }
}
