package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;

/** The context Jira hands to the fragments of a page. */
final class FragmentContext {

    private final JiraApi jira;

    FragmentContext(JiraApi jira) {
        this.jira = jira;
    }

    Map<String, Object> ofPage(Visit visit) {
        return context(visit, null, new HashMap<>());
    }

    Map<String, Object> ofIssue(Visit visit, TrackerIssue tracked) {
        Issue issue = jira.issue(tracked);
        Project project = issue.getProjectObject();
        Map<String, Object> params = new HashMap<>();
        params.put("issue", issue);
        params.put("project", project);
        Map<String, Object> context = context(visit, project, params);
        context.put("issue", issue);
        context.put("project", project);
        return context;
    }

    Map<String, Object> ofProject(Visit visit, TrackerProject tracked) {
        Project project = jira.project(tracked);
        Map<String, Object> params = new HashMap<>();
        params.put("project", project);
        Map<String, Object> context = context(visit, project, params);
        context.put("project", project);
        context.put("pathEncodedProjectKey", Frames.encoded(tracked.key()));
        context.put("projectKeyEncoded", Frames.encoded(tracked.key()));
        return context;
    }

    private Map<String, Object> context(Visit visit, Project project, Map<String, Object> params) {
        HttpServletRequest request = visit.request();
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.user().map(jira::user).orElse(null));
        context.put("helper", new JiraHelper(request, project, params));
        context.put("i18n", jira.i18n(visit.locale()));
        context.put("req", request);
        context.put("baseurl", request.getContextPath());
        return context;
    }
}
