package org.worthwhile.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.inject.Inject;
import javax.inject.Named;

/** Where Jira's pages and ours are, from the root of the server. */
@Named
public class SiteAddresses {

    private final ApplicationProperties application;

    @Inject
    public SiteAddresses(ApplicationProperties application) {
        this.application = application;
    }

    public String issue(String issueKey) {
        return base() + "/browse/" + encoded(issueKey);
    }

    /** The issue, with this work of it in sight. */
    public String worklog(String issueKey, long worklogId) {
        return issue(issueKey) + "?focusedWorklogId=" + worklogId
                + "&page=com.atlassian.jira.plugin.system.issuetabpanels:worklog-tabpanel#worklog-" + worklogId;
    }

    /** @param selectedItem the location of the panels that the project's page is to show */
    public String project(String projectKey, String selectedItem) {
        return base() + "/projects/" + encoded(projectKey) + "?selectedItem=" + encoded(selectedItem);
    }

    /** Where administrators of Jira say in which projects and issue types a field is. */
    public String fieldContexts(long number) {
        return base() + "/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + number;
    }

    /** Where administrators of Jira say which screens show a field. */
    public String fieldScreens(String fieldId) {
        return base() + "/secure/admin/AssociateFieldToScreens!default.jspa?fieldId=" + encoded(fieldId);
    }

    /** Where administrators of Jira have its index written anew. */
    public String indexing() {
        return base() + "/secure/admin/jira/IndexAdmin.jspa";
    }

    /** @param path below our resources, beginning with a slash */
    public String rest(String path) {
        return base() + "/rest/worthwhile/1.0" + path;
    }

    /** @param path below Jira's root, beginning with a slash */
    public String page(String path) {
        return base() + path;
    }

    /**
     * For those who send a browser there from outside of the site.
     * @param path below Jira's root, beginning with a slash
     */
    public String absolute(String path) {
        return application.getBaseUrl(UrlMode.ABSOLUTE) + path;
    }

    private String base() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
