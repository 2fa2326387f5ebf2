package org.worthwhile.page;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import org.worthwhile.domain.access.Person;
import org.worthwhile.panel.BrokenPanelFragment;

/** Gives the project's page the finished tab that the parameter names, or the apology for it. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the base class is declared with raw maps
public class ProjectTabContext extends AbstractJiraContextProvider {

    private final ProjectTabFragments tabs;
    private final BrokenPanelFragment broken;
    private final PageBuilderService page;
    private ProjectTab tab;

    @Inject
    public ProjectTabContext(ProjectTabFragments tabs, BrokenPanelFragment broken, PageBuilderService page) {
        this.tabs = tabs;
        this.broken = broken;
        this.page = page;
    }

    @Override
    public void init(Map parameters) {
        tab = ProjectTab.named((String) parameters.get("tab"));
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        page.assembler().resources().requireWebResource("org.worthwhile.jira:project-page-resources");
        Optional<Person> who = Optional.ofNullable(user).map(u -> Person.of(u.getKey()));
        String projectKey = helper.getProject().getKey();
        return Map.of("fragmentHtml", broken.unlessRendered("project-page", "worthwhile.project-page.broken.title", projectKey, "",
                () -> tabs.withBar(tab, who, projectKey, parameters(helper.getRequest()))));
    }

    private static UnaryOperator<String> parameters(HttpServletRequest request) {
        return request == null ? name -> null : request::getParameter;
    }
}
