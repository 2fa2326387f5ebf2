package org.worthwhile.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.domain.access.Person;

/** Gives the panel on the issue view its finished fragment. Whatever breaks here, the issue view around it stays whole. */
@SuppressWarnings("unchecked") // the base class is declared with raw maps
public class BudgetPanelContext extends AbstractJiraContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(BudgetPanelContext.class);

    private final BudgetPanelFragment panel;
    private final BrokenPanelFragment broken;

    @Inject
    public BudgetPanelContext(BudgetPanelFragment panel, BrokenPanelFragment broken) {
        this.panel = panel;
        this.broken = broken;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        return Map.of("fragmentHtml", fragment(Optional.ofNullable(user).map(u -> Person.of(u.getKey())), issue.getKey()));
    }

    private String fragment(Optional<Person> who, String issueKey) {
        try {
            return panel.of(who, issueKey);
        } catch (RuntimeException | LinkageError e) {
            return broken.of("budget-panel", "worthwhile.budget-panel.broken.title", issueKey,
                    Incident.logged(LOG, "The budget of " + issueKey + " could not be shown", e));
        }
    }
}
