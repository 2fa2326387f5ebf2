package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.tracker.TrackerUser;

/** The context Jira hands to the fragments of a page. */
final class FragmentContext {

    private final HostServices services;

    FragmentContext(HostServices services) {
        this.services = services;
    }

    Map<String, Object> ofPage(Visit visit) {
        return context(visit, null, new HashMap<>());
    }

    Map<String, Object> ofIssue(Visit visit, long issueId) {
        Issue issue = services.get(IssueManager.class).getIssueObject(issueId);
        Project project = issue.getProjectObject();
        Map<String, Object> params = new HashMap<>();
        params.put("issue", issue);
        params.put("project", project);
        Map<String, Object> context = context(visit, project, params);
        context.put("issue", issue);
        context.put("project", project);
        return context;
    }

    private Map<String, Object> context(Visit visit, Project project, Map<String, Object> params) {
        HttpServletRequest request = visit.request();
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.user().map(this::applicationUser).orElse(null));
        context.put("helper", new JiraHelper(request, project, params));
        context.put("req", request);
        context.put("baseurl", request.getContextPath());
        services.find(JiraAuthenticationContext.class).ifPresent(authentication -> context.put("i18n", authentication.getI18nHelper()));
        return context;
    }

    private ApplicationUser applicationUser(TrackerUser user) {
        return services.get(UserManager.class).getUserByKey(user.key());
    }
}
