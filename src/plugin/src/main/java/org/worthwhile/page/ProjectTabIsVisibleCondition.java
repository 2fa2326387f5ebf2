package org.worthwhile.page;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.jira.JiraProjects;

/** May this person open the tab that the parameter names? Never for people who are not logged in. */
public class ProjectTabIsVisibleCondition extends AbstractWebCondition {

    private final Rights rights;
    private ProjectTab tab;

    @Inject
    public ProjectTabIsVisibleCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void init(Map<String, String> parameters) {
        tab = ProjectTab.named(parameters.get("tab"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null && helper.getProject() != null
                && tab.isOpenTo(rights.of(Person.of(user.getKey()), JiraProjects.refTo(helper.getProject())));
    }
}
