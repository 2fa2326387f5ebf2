package org.worthwhile.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.RestRunning;
import org.worthwhile.host.SmallApp;
import org.worthwhile.host.WatchedLoader;
import org.worthwhile.host.i18n.CurrentUsersTexts;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.template.HostTemplates;
import org.worthwhile.host.template.PluginTemplates;

/** An app that used everything the host has a cache for leaves no class loader behind. */
public class ClassLoaderTest {

    private static final String KEY = "com.example.leaving";
    private static final int REINSTALLS = 3;

    private Texts texts;
    private HostTemplates templates;

    @Rule
    public final RestRunning rest = new RestRunning(() -> true);

    @Rule
    public final AppsRunning apps = new AppsRunning(services -> services.offerPerPlugin(TemplateRenderer.class,
            plugin -> new PluginTemplates(plugin, texts()))).prepared(this::addParts);

    private I18nResolver texts() {
        return new CurrentUsersTexts(texts, () -> Locale.ENGLISH);
    }

    private void addParts(PluginSystem system) {
        texts = new Texts(system);
        templates = new HostTemplates(system);
        system.register("rest", rest.servlet()::module);
    }

    @Test
    public void reinstalledAppsLeaveNoClassLoaderBehind() throws Exception {
        for (int i = 1; i <= REINSTALLS; i++) {
            WatchedLoader loader = new WatchedLoader(useOnce());
            apps.system().uninstall(KEY);
            assertThat(loader.isGone()).as("reinstall %d", i).isTrue();
        }
    }

    @Test
    public void anUpdateLeavesNoClassLoaderBehind() throws Exception {
        WatchedLoader loader = new WatchedLoader(useOnce());
        useOnce();

        assertThat(loader.isGone()).isTrue();
    }

    private ClassLoader useOnce() throws Exception {
        PluginHandle plugin = apps.system().install(app().in(apps.folder()));
        assertThat(plugin.error()).isEmpty();
        assertThat(plugin.modules()).allSatisfy(module -> assertThat(module.error()).isEmpty());
        assertThat(texts.text(Locale.GERMAN, "leaving.greeting", "Otto")).isEqualTo("Hallo Otto");
        Object note = plugin.create(plugin.load("com.example.Note"));
        assertThat(templates.render(plugin, "templates/note.vm", Map.of("note", note))).isEqualTo("said");
        assertThat(templates.evaluate("$note.words", Map.of("note", note))).isEqualTo("said");
        try (InputStream answer = rest.address("/leaving/1.0/notes").toURL().openStream()) {
            assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("{\"words\":\"said\"}");
        }
        return plugin.classLoader();
    }

    private static SmallApp app() {
        return SmallApp.withKey(KEY)
                .importing("javax.ws.rs", "javax.ws.rs.core", "com.atlassian.templaterenderer", "org.springframework.beans.factory")
                .scanned().index("imports", "com.atlassian.templaterenderer.TemplateRenderer").index("component", "com.example.Names", "com.example.Notes")
                .source("com.example.Note", "package com.example; public class Note { public String getWords() { return \"said\"; } }")
                .source("com.example.Names", """
                        package com.example;
                        public class Names implements org.springframework.beans.factory.DisposableBean {
                            public Names(com.atlassian.templaterenderer.TemplateRenderer templates) throws Exception {
                                java.io.StringWriter out = new java.io.StringWriter();
                                templates.render("templates/note.vm", java.util.Map.of("note", new Note()), out);
                                if (!out.toString().equals("said")) { throw new IllegalStateException(out.toString()); }
                            }
                            @Override public void destroy() { }
                        }
                        """)
                .source("com.example.Notes", """
                        package com.example;
                        @javax.ws.rs.Path("notes") public class Notes implements java.util.concurrent.Callable<Note> {
                            /** Has a bridge method, which Spring likes to remember. */
                            @Override public Note call() { return new Note(); }
                            public Notes(Names names) { }
                            @javax.ws.rs.GET @javax.ws.rs.Produces("application/json") public Note get() { return new Note(); }
                        }
                        """)
                .file("templates/note.vm", "$note.words")
                .properties("i18n/leaving.properties", "leaving.greeting=Hello {0}")
                .properties("i18n/leaving_de.properties", "leaving.greeting=Hallo {0}")
                .modules("""
                        <resource type='i18n' name='i18n' location='i18n.leaving'/>
                        <rest key='api' path='/leaving' version='1.0'/>
                        """);
    }
}
