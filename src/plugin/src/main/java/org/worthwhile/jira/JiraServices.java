package org.worthwhile.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.group.search.GroupPickerSearchService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * The inventory of everything Worthwhile asks of Jira. Never instantiated: the scanner's index is written from these
 * annotations, and a service missing here cannot be injected anywhere.
 */
final class JiraServices {

    @ComponentImport private ActiveObjects activeObjects;
    /** Named, because Jira has a component of the same simple name. */
    @ComponentImport("salApplicationProperties") private ApplicationProperties application;
    @ComponentImport private ClusterLockService clusterLocks;
    @ComponentImport private TransactionalExecutorFactory connections;
    @ComponentImport private CustomFieldInputHelper fieldInputs;
    @ComponentImport private CustomFieldManager fields;
    @ComponentImport private DoubleConverter fieldNumbers;
    @ComponentImport private EventPublisher events;
    @ComponentImport private FieldVisibilityManager fieldVisibility;
    @ComponentImport private SearchRequestService filters;
    @ComponentImport private GlobalPermissionManager globalPermissions;
    @ComponentImport private GroupManager groups;
    @ComponentImport private GroupPickerSearchService groupSearch;
    @ComponentImport private I18nResolver texts;
    /** Named, because its simple name is that of what holds our own beans. */
    @ComponentImport("jiraTexts") private I18nHelper.BeanFactory jiraTexts;
    @ComponentImport private IssueIndexingService index;
    @ComponentImport private IssueManager issues;
    @ComponentImport private JiraAuthenticationContext authentication;
    @ComponentImport private JqlOperandResolver operands;
    @ComponentImport private LoginUriProvider logIns;
    @ComponentImport private PageBuilderService pages;
    @ComponentImport private PermissionManager permissions;
    @ComponentImport private PermissionSchemeManager permissionSchemes;
    @ComponentImport private ProjectManager projects;
    @ComponentImport private ProjectRoleManager roles;
    @ComponentImport private SchedulerService scheduler;
    @ComponentImport private SearchService search;
    @ComponentImport private IssueSecuritySchemeManager securitySchemes;
    @ComponentImport private SubTaskManager subTasks;
    @ComponentImport private TemplateRenderer templates;
    @ComponentImport private TimeZoneManager timeZones;
    /** Named, because SAL has a service of the same simple name. */
    @ComponentImport("jiraUserManager") private UserManager users;
    @ComponentImport private UserSearchService userSearch;
    @ComponentImport private WebSudoManager webSudo;
    @ComponentImport private WorklogManager worklogs;

    private JiraServices() {
    }
}
