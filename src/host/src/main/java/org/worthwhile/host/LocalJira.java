package org.worthwhile.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.catalina.startup.Tomcat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.worthwhile.host.ao.ActiveObjectsFactory;
import org.worthwhile.host.ao.PluginActiveObjects;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.FeedWindow;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.api.PublishedEvents;
import org.worthwhile.host.api.PublishedIndexing;
import org.worthwhile.host.cluster.NodeId;
import org.worthwhile.host.cluster.StartLock;
import org.worthwhile.host.field.FieldPart;
import org.worthwhile.host.i18n.CurrentUsersTexts;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.importer.CsvImport;
import org.worthwhile.host.importer.ImportRefused;
import org.worthwhile.host.importer.ImportResult;
import org.worthwhile.host.osgi.ExportedPackages;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.LifeCycle;
import org.worthwhile.host.plugin.PluginSystem;
import org.worthwhile.host.rest.RestServlet;
import org.worthwhile.host.search.SearchPart;
import org.worthwhile.host.settings.Events;
import org.worthwhile.host.settings.Settings;
import org.worthwhile.host.template.HostTemplates;
import org.worthwhile.host.template.PluginTemplates;
import org.worthwhile.host.tracker.IndexOperation;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.tracker.demo.DemoContent;
import org.worthwhile.host.web.WebPart;

/**
 * The local Jira: a stand-in that loads an app's packaged JAR as Jira does. Here its parts are put together, by hand,
 * and nowhere else.
 */
public final class LocalJira implements AutoCloseable {

    /** The version the local Jira behaves like; apps may ask for it. */
    private static final String JIRA_VERSION = "9.12.0";

    private static final Logger LOG = LoggerFactory.getLogger(LocalJira.class);

    private final ConnectionPool database;
    private final PluginSystem plugins;
    private final WebServer server;
    private final LifeCycle lifeCycle;
    private final NodeServices node;
    private final SearchPart search;

    public static void main(String[] arguments) {
        try {
            HostSettings settings = HostSettings.parse(arguments);
            LocalJira jira = start(settings);
            settings.firstRequests().ifPresent(file -> new FirstRequests(settings.home(), jira.address(), Clock.systemDefaultZone())
                    .send(file).forEach(refused -> LOG.warn("Demo request refused: {}", refused)));
            Runtime.getRuntime().addShutdownHook(new Thread(jira::close, "shutdown"));
            System.out.println(welcome(jira.address()));
            System.out.println("READY " + jira.address());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(HostSettings.USAGE);
            System.exit(2);
        } catch (ImportRefused e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            LOG.error("The local Jira does not start", e);
            System.exit(1);
        }
    }

    /** Ready when it returns. */
    public static LocalJira start(HostSettings settings) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Files.createDirectories(settings.home());
        } catch (IOException e) {
            throw new UncheckedIOException("The home " + settings.home() + " can't be made", e);
        }
        ConnectionPool database = ConnectionPool.open(settings);
        try {
            StartLock alone = StartLock.take(database.source());
            try {
                LocalJira jira = new LocalJira(settings, database);
                jira.start(settings.install());
                return jira;
            } finally {
                alone.close();
            }
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void start(Optional<Path> app) {
        try {
            server.start();
            plugins.start();
            app.ifPresent(plugins::installIfDifferent);
            search.start();
            lifeCycle.jiraStarted();
            node.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private LocalJira(HostSettings settings, ConnectionPool database) {
        Clock clock = Clock.systemUTC();
        this.database = database;
        DataSource source = database.source();
        PlatformTransactionManager transactions = database.transactions();
        CurrentUser user = new CurrentUser(Locale.ENGLISH, ZoneId.systemDefault());
        HostServices services = new HostServices();
        plugins = new PluginSystem(settings.home(), services, ExportedPackages.recorded(), clock);
        server = new WebServer(settings.home(), settings.port(), settings.contextPath());

        Texts texts = new Texts(plugins);
        I18nResolver i18n = new CurrentUsersTexts(texts, user::locale);
        services.offer(I18nResolver.class, i18n);
        services.offerPerPlugin(TemplateRenderer.class, plugin -> new PluginTemplates(plugin, i18n));
        services.offer(PluginSettingsFactory.class, new Settings(source, transactions));
        Events events = new Events();
        services.offer(EventPublisher.class, events);
        lifeCycle = new LifeCycle(events);
        plugins.addListener(lifeCycle);
        node = new NodeServices(source, transactions, clock, settings, services);

        PluginActiveObjects activeObjects = new PluginActiveObjects(new ActiveObjectsFactory(source, transactions));
        services.offerPerPlugin(ActiveObjects.class, activeObjects::of);
        plugins.register("ao", activeObjects::module);

        RestServlet rest = new RestServlet(() -> user.get().isPresent());
        Tomcat.addServlet(server.context(), "rest", rest).setLoadOnStartup(1);
        server.context().addServletMappingDecoded("/rest/*", "rest");
        plugins.register("rest", rest::module);

        Tracker tracker = new Tracker(source, transactions, clock);
        loadDemo(tracker, settings, clock);
        settings.imported().ifPresent(files -> bringIn(files, tracker, new CsvImport(tracker, clock, ZoneId.systemDefault())));
        JiraApi jira = new JiraApi(tracker, user, texts, this::address, JIRA_VERSION, new FeedWindow(clock, settings.worklogFeedDelay()));
        jira.offerTo(services);
        HostTemplates templates = new HostTemplates(plugins);
        FieldPart fields = new FieldPart(tracker, jira, user, plugins, templates, services);
        search = new SearchPart(settings.home(), NodeId.of(settings.home()), tracker, jira, user, plugins, fields.fields()::all,
                Clock.systemDefaultZone());
        search.offerTo(services, jira);
        search.indexing().tell(new PublishedIndexing(events));
        fields.loadOwn();
        Commands commands = new Commands(tracker);
        commands.addListener(search.changes());
        commands.addListener(new PublishedEvents(jira, events));

        WebPart web = new WebPart(tracker, commands, jira, fields, search, user, plugins, texts, templates, clock, settings.contextPath());
        web.offerTo(services);
        web.mount(server.context());
    }

    private static void loadDemo(Tracker tracker, HostSettings settings, Clock clock) {
        if (tracker.isEmpty()) {
            DemoContent content = new DemoContent(tracker, clock);
            if (settings.demo()) {
                content.loadAll();
            } else {
                content.loadPeople();
            }
        }
    }

    private static void bringIn(HostSettings.ImportFolder files, Tracker tracker, CsvImport imports) {
        ImportResult result = imports.load(files.folder(), files.encoding(),
                (file, rows, of) -> System.out.printf(Locale.ENGLISH, "%s: %,d of %,d%n", file, rows, of));
        tracker.indexOperations().add("import", IndexOperation.Kind.EVERYTHING, List.of(0L));
        System.out.printf(Locale.ENGLISH, "Imported %,d projects, %,d issues, %,d worklogs, %,.2f hours%n", result.projects(), result.issues(),
                result.worklogs(), result.timeSpent().toSeconds() / 3600.0);
    }

    public URI address() {
        return server.address();
    }

    public PluginSystem plugins() {
        return plugins;
    }

    private static String welcome(URI address) {
        try (InputStream text = LocalJira.class.getResourceAsStream("/host/welcome.txt")) {
            return String.format(new String(text.readAllBytes(), StandardCharsets.UTF_8), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Apps first, so that they can still use what they were given. */
    @Override
    public void close() {
        try (database; search; server; node) {
            plugins.close();
        }
    }
}
