package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

/** Where on a page a fragment is drawn: the request, the project shown, and what the page knows besides. */
public class JiraHelper {

    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> contextParams;

    public JiraHelper() {
        this(null, null, Map.of());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.contextParams = new HashMap<>(params);
    }

    public Project getProject() {
        return project;
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
