package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

/** What a web fragment in Jira is about: project and context of the page. */
public class JiraHelper {

    public JiraHelper() {
        throw new UnsupportedOperationException("declaration only");
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** {@code null} on pages outside a project. */
    public Project getProject() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** {@code null} outside of a request. */
    public HttpServletRequest getRequest() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** The page's context, for instance {@code issue} on the issue view. */
    public Map<String, Object> getContextParams() {
        throw new UnsupportedOperationException("declaration only");
    }
}
