package org.worthwhile.host.api;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.group.search.GroupPickerSearchService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.jql.JqlAnswers;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;

/** The tracker in the shape of Jira's API. */
public final class JiraApi {

    private final Tracker tracker;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final ApplicationProperties properties;
    private final LoginUriProvider logInForm;
    private final FeedWindow feeds;
    private final JiraObjects objects;

    /** The base URL is where a browser reaches the host, with the context path and without a slash at the end. */
    public JiraApi(Tracker tracker, CurrentUser currentUser, Texts texts, Supplier<URI> baseUrl, String version,
            FeedWindow feeds) {
        this.tracker = tracker;
        this.currentUser = currentUser;
        this.texts = texts;
        this.properties = new HostProperties(baseUrl, version);
        this.logInForm = new LogInForm(baseUrl);
        this.feeds = feeds;
        this.objects = new JiraObjects(tracker);
    }

    public void offerTo(HostServices services) {
        services.offer(PermissionManager.class, new SchemePermissions(tracker, objects));
        services.offer(GlobalPermissionManager.class, new GrantedGlobally(tracker));
        services.offer(IssueManager.class, new StoredIssues(tracker, objects));
        services.offer(SubTaskManager.class, new StoredSubTasks(tracker));
        services.offer(WorklogManager.class, new StoredWorklogs(tracker, objects, feeds));
        services.offer(SearchRequestService.class, new StoredFilters(tracker));
        services.offer(PermissionSchemeManager.class, new SchemeEntries(tracker));
        services.offer(IssueSecuritySchemeManager.class, new SecuritySchemes(tracker));
        services.offer(IssueSecurityLevelManager.class, new StoredLevels(tracker));
        services.offer(ProjectManager.class, new StoredProjects(tracker, objects));
        services.offer(com.atlassian.jira.user.util.UserManager.class, new StoredUsers(tracker, objects));
        services.offer(UserSearchService.class, new UserSearch(tracker, objects));
        services.offer(com.atlassian.sal.api.user.UserManager.class, new SalUsers(tracker, currentUser));
        services.offer(JiraAuthenticationContext.class, new ThreadAuthentication(tracker, currentUser, this));
        services.offer(GroupManager.class, new StoredGroups(tracker));
        services.offer(GroupPickerSearchService.class, new GroupSearch(tracker));
        services.offer(ProjectRoleManager.class, new StoredRoles(tracker));
        services.offer(TimeZoneManager.class, new UserZones(tracker, currentUser));
        services.offer(LocaleResolver.class, new UserLocales(tracker, currentUser));
        services.offer(ApplicationProperties.class, properties);
        services.offer(LoginUriProvider.class, logInForm);
    }

    public SearchService search(JqlAnswers answers) {
        return new TrackerSearch(tracker, objects, answers);
    }

    public ApplicationUser user(TrackerUser user) {
        return objects.user(user);
    }

    public Project project(TrackerProject project) {
        return objects.project(project);
    }

    public MutableIssue issue(TrackerIssue issue) {
        return objects.issue(issue);
    }

    public com.atlassian.jira.issue.issuetype.IssueType issueType(IssueType type) {
        return new JiraIssueType(type);
    }

    Worklog worklog(TrackerWorklog worklog, Issue issue) {
        return new JiraWorklog(worklog, issue, objects);
    }

    public I18nHelper i18n(Locale locale) {
        return new LocalisedTexts(texts, locale);
    }
}
