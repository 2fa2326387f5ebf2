package org.worthwhile.host.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.api.WebSudo;
import org.worthwhile.host.field.FieldPart;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.importer.CsvImport;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.PluginSystem;
import org.worthwhile.host.search.SearchPart;
import org.worthwhile.host.servlet.PluginServlets;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.webfragment.DashboardItems;
import org.worthwhile.host.webfragment.VelocityPieces;
import org.worthwhile.host.webfragment.WebFragments;
import org.worthwhile.host.webresource.PageRequirements;
import org.worthwhile.host.webresource.ResourceServlet;
import org.worthwhile.host.webresource.WebResources;

/** What people see of the local Jira: log-in, pages, administration, and what apps add to them. Made before the plugin system starts. */
public final class WebPart {

    private static final List<Integer> ERRORS = List.of(400, 403, 404, 405, 413, 500, 503);

    private final Tracker tracker;
    private final CurrentUser currentUser;
    private final PluginSystem plugins;
    private final WebResources resources;
    private final Sessions sessions;
    private final IssueScreen issueScreen;
    private final DashboardScreen dashboardScreen;
    private final PageRequirements requirements = new PageRequirements();
    private final WebFragments fragments;
    private final FragmentContext contexts;
    private final Desk desk;
    private final Clock clock;
    private final PluginServlets pluginServlets;

    /**
     * Makes the module types of pages known to the plugin system: web-resource, web-section, web-item, web-panel,
     * dashboard-item, servlet.
     */
    public WebPart(Tracker tracker, Commands commands, JiraApi jira, FieldPart fields, SearchPart search, CurrentUser currentUser,
            PluginSystem plugins, Texts texts, VelocityPieces velocity, Clock clock, String contextPath) {
        this.tracker = tracker;
        this.currentUser = currentUser;
        this.plugins = plugins;
        this.clock = clock;
        this.resources = new WebResources(plugins, texts);
        this.sessions = new Sessions(clock);
        this.fragments = new WebFragments(plugins, texts, velocity, currentUser::locale, contextPath);
        this.contexts = new FragmentContext(jira);
        Templates templates = new Templates();
        String fingerprint = Long.toString(clock.millis(), Character.MAX_RADIX);
        Frames frames = new Frames(templates, resources, fragments, contexts, requirements, fingerprint);
        this.issueScreen = new IssueScreen(tracker, commands, fragments, contexts, frames, templates, fields);
        DashboardItems items = new DashboardItems(plugins, texts, velocity, currentUser::locale, contextPath);
        this.dashboardScreen = new DashboardScreen(tracker, items, fragments, contexts, templates);
        this.desk = new Desk(tracker, commands, fields, search, currentUser, sessions, templates, frames, new Replies(frames));
        this.pluginServlets = new PluginServlets(plugins, new DecoratedPages(desk));
    }

    /** What apps may ask of the pages. */
    public void offerTo(HostServices services) {
        services.offer(PageBuilderService.class, requirements);
    }

    /** Adds filters and servlets; the authentication filter stands before every servlet of the context, also of other parts. */
    public void mount(Context context) {
        filter(context, "security-headers", new SecurityHeadersFilter());
        filter(context, "page-requirements", new PageRequirementsFilter(requirements));
        filter(context, "authentication", new AuthenticationFilter(tracker.users(), sessions, currentUser, tracker.memory()));
        servlet(context, "resources", new ResourceServlet(resources, currentUser::locale), "/s/*", "/download/resources/*");
        servlet(context, "login", new LoginPage(desk), "/login.jsp");
        servlet(context, "logout", new LogoutPage(desk), "/logout", "/secure/Logout.jspa");
        servlet(context, "language", new LanguagePage(desk), "/secure/UpdateUserLanguage.jspa");
        servlet(context, "home", new RedirectPage(desk, DashboardPage.PATH), "");
        dashboards(context);
        servlet(context, "projects", new ProjectsPage(desk), "/secure/BrowseProjects.jspa");
        ProjectScreen projects = new ProjectScreen(tracker, fragments, contexts);
        servlet(context, "project", new ProjectPage(desk, projects, fragments), "/projects/*");
        servlet(context, "project-settings", new ProjectSettingsPage(desk, projects, clock), ProjectSettingsPage.PATH + "/*");
        filters(context);
        servlet(context, "issue", new IssuePage(desk, issueScreen), "/browse/*");
        servlet(context, "issue-xml", new IssueXmlPage(desk, issueScreen), IssueXmlPage.PATH + "/*");
        servlet(context, "issue-json", new IssueJsonPage(desk, issueScreen), IssueJsonPage.PATH + "/*");
        servlet(context, "issue-refresh", new IssueRefresh(desk, issueScreen), "/secure/AjaxIssueAction!default.jspa");
        servlet(context, "summary-edit", new SummaryEdit(desk, issueScreen), "/secure/AjaxIssueAction.jspa");
        issueForms(context);
        administration(context);
        servlet(context, "plugin-servlets", pluginServlets, "/plugins/servlet/*");
        servlet(context, "not-found", new NotFoundPage(desk), "/");
        servlet(context, "error", new ErrorPage(desk.templates()), ErrorPage.PATH);
        ERRORS.forEach(status -> context.addErrorPage(errorPage(status)));
    }

    private void dashboards(Context context) {
        servlet(context, "dashboard", new DashboardPage(desk, dashboardScreen), DashboardPage.PATH);
        servlet(context, "dashboards", new DashboardsPage(desk, dashboardScreen), DashboardsPage.PATH);
        servlet(context, "create-dashboard", new CreateDashboardPage(desk), CreateDashboardPage.FORM, CreateDashboardPage.PATH);
        servlet(context, "edit-dashboard", new EditDashboardPage(desk, dashboardScreen), EditDashboardPage.FORM, EditDashboardPage.PATH);
        servlet(context, "delete-dashboard", new DeleteDashboardPage(desk, dashboardScreen), DeleteDashboardPage.FORM, DeleteDashboardPage.PATH);
        servlet(context, "gadgets", new GadgetDoor(desk, dashboardScreen), GadgetDoor.PATH + "/*");
    }

    private void filters(Context context) {
        FilterScreen screen = new FilterScreen(tracker, desk.search().answers());
        servlet(context, "issues", new IssueListPage(desk, screen), IssueListPage.PATH + "*");
        servlet(context, "issue-columns", new IssueColumnsPage(desk), IssueColumnsPage.FORM, IssueColumnsPage.PATH);
        servlet(context, "issue-csv", new IssueCsvPage(desk, screen), IssueCsvPage.PATH);
        servlet(context, "filters", new FiltersPage(desk, screen), FiltersPage.PATH);
        servlet(context, "create-filter", new CreateFilterPage(desk, screen), CreateFilterPage.FORM, CreateFilterPage.PATH);
        servlet(context, "edit-filter", new EditFilterPage(desk, screen), EditFilterPage.FORM, EditFilterPage.PATH);
        servlet(context, "delete-filter", new DeleteFilterPage(desk, screen), DeleteFilterPage.FORM, DeleteFilterPage.PATH);
        servlet(context, "filter-door", new FilterDoor(desk, screen), FilterDoor.PATH);
    }

    private void issueForms(Context context) {
        servlet(context, "create-issue", new CreateIssuePage(desk, issueScreen), CreateIssuePage.FORM, CreateIssuePage.PATH);
        servlet(context, "edit-issue", new EditIssuePage(desk, issueScreen), EditIssuePage.FORM, EditIssuePage.PATH);
        servlet(context, "assign-issue", new AssignIssuePage(desk, issueScreen), AssignIssuePage.FORM, AssignIssuePage.PATH);
        servlet(context, "comment", new CommentPage(desk, issueScreen), CommentPage.FORM, CommentPage.PATH);
        servlet(context, "log-work", new LogWorkPage(desk, issueScreen, clock), LogWorkPage.FORM, LogWorkPage.PATH, LogWorkPage.UPDATE_FORM,
                LogWorkPage.UPDATE);
        servlet(context, "delete-work", new DeleteWorkPage(desk, issueScreen), DeleteWorkPage.FORM, DeleteWorkPage.PATH);
        servlet(context, "transition", new TransitionPage(desk, issueScreen), TransitionPage.PATH);
        servlet(context, "move-issue", new MoveIssuePage(desk, issueScreen), MoveIssuePage.FORM, MoveIssuePage.PATH);
        servlet(context, "delete-issue", new DeleteIssuePage(desk, issueScreen), DeleteIssuePage.FORM, DeleteIssuePage.PATH);
    }

    private void administration(Context context) {
        servlet(context, "admin", new AdminPage(desk), "/secure/admin/*");
        servlet(context, "websudo", new WebSudoPage(desk), WebSudo.FORM, WebSudoPage.PATH);
        servlet(context, "users", new UsersPage(desk), UsersPage.PATH);
        customFields(context);
        servlet(context, "edit-user", new EditUserPage(desk), EditUserPage.FORM, EditUserPage.PATH);
        servlet(context, "csv-import", new ImportPage(desk, new ImportRun(new CsvImport(tracker, clock, ZoneId.systemDefault()), desk.search().indexing())), ImportPage.PATH)
                .setMultipartConfigElement(Uploads.limits());
        servlet(context, "indexing", new IndexingPage(desk, new IndexingRun(desk.search().indexing())), IndexingPage.PATH);
        servlet(context, "app-logo", new AppLogo(plugins), ManageAppsPage.PATH + "/logo");
        servlet(context, "manage-apps", new ManageAppsPage(desk, plugins), ManageAppsPage.PATH, ManageAppsPage.PATH + "/*")
                .setMultipartConfigElement(Uploads.limits());
    }

    private void customFields(Context context) {
        servlet(context, "custom-fields", new CustomFieldsPage(desk), CustomFieldsPage.PATH);
        servlet(context, "create-custom-field", new CreateCustomFieldPage(desk), CreateCustomFieldPage.FORM, CreateCustomFieldPage.PATH);
        servlet(context, "edit-custom-field", new EditCustomFieldPage(desk), EditCustomFieldPage.FORM, EditCustomFieldPage.PATH);
        servlet(context, "configure-custom-field", new FieldContextPage(desk), FieldContextPage.FORM, FieldContextPage.PATH);
        servlet(context, "custom-field-screens", new FieldScreensPage(desk), FieldScreensPage.FORM, FieldScreensPage.PATH);
        servlet(context, "delete-custom-field", new DeleteCustomFieldPage(desk), DeleteCustomFieldPage.FORM, DeleteCustomFieldPage.PATH);
    }

    private static Wrapper servlet(Context context, String name, HttpServlet servlet, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, "web-" + name, servlet);
        for (String pattern : patterns) {
            wrapper.addMapping(pattern);
        }
        return wrapper;
    }

    private static void filter(Context context, String name, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(name);
        mapping.addURLPattern("/*");
        mapping.setDispatcher(DispatcherType.REQUEST.name());
        context.addFilterMap(mapping);
    }

    private static org.apache.tomcat.util.descriptor.web.ErrorPage errorPage(int status) {
        var page = new org.apache.tomcat.util.descriptor.web.ErrorPage();
        page.setErrorCode(status);
        page.setLocation(ErrorPage.PATH);
        return page;
    }
}
