package org.worthwhile.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;

/**
 * The inventory of everything Worthwhile asks of Jira. Never instantiated: the scanner's index is written from these
 * annotations, and a service missing here cannot be injected anywhere.
 */
final class JiraServices {

    @ComponentImport private ActiveObjects activeObjects;
    @ComponentImport private I18nResolver texts;
    @ComponentImport private IssueManager issues;
    @ComponentImport private JiraAuthenticationContext authentication;
    @ComponentImport private PermissionManager permissions;
    @ComponentImport private ProjectManager projects;
    @ComponentImport private TemplateRenderer templates;
    @ComponentImport private TimeZoneManager timeZones;
    /** Named, because SAL has a service of the same simple name. */
    @ComponentImport("jiraUserManager") private UserManager users;

    private JiraServices() {
    }
}
