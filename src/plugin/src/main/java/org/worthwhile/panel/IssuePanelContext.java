package org.worthwhile.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.domain.access.Person;

/** Gives a panel on the issue view its finished fragment, or the apology for it. */
@SuppressWarnings("unchecked") // the base class is declared with raw maps
abstract class IssuePanelContext extends AbstractJiraContextProvider {

    private final String panel;
    private final String brokenTitleKey;
    private final BrokenPanelFragment broken;

    IssuePanelContext(String panel, String brokenTitleKey, BrokenPanelFragment broken) {
        this.panel = panel;
        this.brokenTitleKey = brokenTitleKey;
        this.broken = broken;
    }

    abstract String fragment(Optional<Person> who, String issueKey);

    /** Without an issue there is nothing to show. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Object issue = helper.getContextParams().get("issue");
        return Map.of("fragmentHtml", issue instanceof Issue ? fragment(user, ((Issue) issue).getKey()) : "");
    }

    private String fragment(ApplicationUser user, String issueKey) {
        Optional<Person> who = Optional.ofNullable(user).map(found -> Person.of(found.getKey()));
        return broken.unlessRendered(panel, brokenTitleKey, issueKey, "/issues/" + issueKey + "/" + panel,
                () -> fragment(who, issueKey));
    }
}
