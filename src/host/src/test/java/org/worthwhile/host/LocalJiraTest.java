package org.worthwhile.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;

/** All parts together: an app with one module of every kind, installed into the whole local Jira. */
public class LocalJiraTest {

    private static final String KEY = "com.example.whole";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HttpClient client = HttpClient.newHttpClient();
    private LocalJira jira;

    @Before
    public void start() {
        jira = LocalJira.start(HostSettings.parse("--home", home().toString(), "--port", "0"));
    }

    @After
    public void stop() {
        jira.close();
    }

    private Path home() {
        return folder.getRoot().toPath().resolve("home");
    }

    @Test
    public void showsAnAppWhereItBelongsAndOnlyWhileItIsEnabled() throws Exception {
        install();
        assertThat(get("/browse/SHOP-1").body()).contains("A whole panel for admin: SHOP-1");
        assertThat(get("/rest/whole/1.0/count").body()).isEqualTo("{\"things\":0}");

        jira.plugins().disable(KEY);
        assertThat(get("/browse/SHOP-1").statusCode()).isEqualTo(200);
        assertThat(get("/browse/SHOP-1").body()).contains("SHOP-1").doesNotContain("A whole panel");
        assertThat(get("/rest/whole/1.0/count").statusCode()).isEqualTo(404);
    }

    @Test
    public void keepsAppsAndWhatTheyStored() throws Exception {
        install();
        assertThat(send(request("/rest/whole/1.0/count").header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(204);

        jira.close();
        start();

        assertThat(get("/rest/whole/1.0/count").body()).isEqualTo("{\"things\":1}");
    }

    @Test
    public void lettingAnAppGoLeavesNothingOfIt() throws Exception {
        WatchedLoader loader = new WatchedLoader(install().classLoader());
        get("/browse/SHOP-1");
        get("/rest/whole/1.0/count");

        jira.plugins().uninstall(KEY);

        assertThat(loader.isGone()).isTrue();
    }

    @Test
    public void standsOnPostgreSqlAsWell() throws Exception {
        jira.close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            jira = LocalJira.start(HostSettings.parse("--home", home().toString(), "--port", "0",
                    "--database", postgres.getJdbcUrl("postgres", "postgres"), "--database-user", "postgres"));
            install();
            assertThat(get("/browse/SHOP-1").body()).contains("A whole panel for admin: SHOP-1");
            assertThat(get("/rest/whole/1.0/count").body()).isEqualTo("{\"things\":0}");
            jira.close();
        }
    }

    @Test
    public void onlyTheLoopbackInterfaceAnswers() throws Exception {
        for (InetAddress address : otherAddresses()) {
            try (Socket socket = new Socket()) {
                InetSocketAddress door = new InetSocketAddress(address, jira.address().getPort());
                assertThatThrownBy(() -> socket.connect(door, 1000)).isInstanceOf(IOException.class);
            }
        }
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress()).toList();
    }

    private PluginHandle install() {
        PluginHandle plugin = jira.plugins().install(app().in(folder.getRoot().toPath()));
        assertThat(plugin.error()).isEmpty();
        assertThat(plugin.modules()).allMatch(ModuleHandle::isEnabled);
        return plugin;
    }

    private static SmallApp app() {
        return SmallApp.withKey(KEY)
                .importing("javax.ws.rs", "javax.ws.rs.core", "net.java.ao", "net.java.ao.schema",
                        "com.atlassian.activeobjects.external", "com.atlassian.jira.user", "com.atlassian.jira.issue",
                        "com.atlassian.jira.plugin.webfragment.contextproviders", "com.atlassian.jira.plugin.webfragment.model",
                        "com.atlassian.plugin", "com.atlassian.plugin.web")
                .scanned().index("imports", "com.atlassian.activeobjects.external.ActiveObjects")
                .source("com.example.ThingEntity", """
                        package com.example;
                        @net.java.ao.Preload @net.java.ao.schema.Table("THING")
                        public interface ThingEntity extends net.java.ao.Entity { String getName(); void setName(String name); }
                        """)
                .source("com.example.Count", """
                        package com.example;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import javax.ws.rs.*;
                        @Path("count") public class Count {
                            private final ActiveObjects objects;
                            public Count(ActiveObjects objects) { this.objects = objects; }
                            @GET @Produces("application/json") public java.util.Map<String, Integer> get() {
                                return java.util.Map.of("things", objects.count(ThingEntity.class));
                            }
                            @POST public void add() { objects.create(ThingEntity.class, new net.java.ao.DBParam("NAME", "one")); }
                        }
                        """)
                .source("com.example.PanelContext", """
                        package com.example;
                        import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
                        import com.atlassian.jira.user.ApplicationUser;
                        public class PanelContext
                                extends com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider {
                            @Override public java.util.Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
                                var issue = (com.atlassian.jira.issue.Issue) helper.getContextParams().get("issue");
                                return java.util.Map.of("fragmentHtml", "A whole panel for " + user.getName() + ": " + issue.getKey());
                            }
                        }
                        """)
                .file("panel.vm", "$fragmentHtml")
                .modules("""
                        <ao key='tables' namespace='com.example.whole'><entity>com.example.ThingEntity</entity></ao>
                        <rest key='api' path='/whole' version='1.0'/>
                        <web-panel key='panel' location='atl.jira.view.issue.left.context' weight='250'>
                          <label key='whole.panel'/>
                          <context-provider class='com.example.PanelContext'/>
                          <resource type='velocity' name='view' location='panel.vm'/>
                        </web-panel>
                        """);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        String logIn = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(jira.address() + path)).header("Authorization", "Basic " + logIn);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
