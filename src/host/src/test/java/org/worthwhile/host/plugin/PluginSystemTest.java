package org.worthwhile.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.w3c.dom.Element;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.SmallApp;

public class PluginSystemTest {

    private static final String KEY = "com.example.small";

    private final List<String> happened = new ArrayList<>();

    @Rule
    public final AppsRunning apps = new AppsRunning().prepared(this::registerModules);

    private void registerModules(PluginSystem system) {
        system.register("known", (plugin, element) -> new KnownModule(plugin, element, happened));
        system.register("failing", (plugin, element) -> {
            throw new IllegalArgumentException("no such thing");
        });
    }

    private static final class KnownModule extends DescribedModule {

        private final List<String> happened;

        KnownModule(PluginHandle plugin, Element element, List<String> happened) {
            super(plugin, element);
            this.happened = happened;
            happened.add("+" + key());
        }

        @Override
        public void close() {
            happened.add("-" + key());
        }
    }

    @Test
    public void installsAndEnables() {
        PluginHandle plugin = install(app());

        assertThat(plugin.isEnabled()).isTrue();
        assertThat(plugin.key()).isEqualTo(KEY);
        assertThat(plugin.param("configure.url")).contains("/configure");
        assertThat(apps.system().plugin(KEY)).containsSame(plugin);
    }

    @Test
    public void refusesWhatIsNoJar() throws IOException {
        Path file = Files.writeString(apps.folder().resolve("letter.jar"), "Dear Jira");

        assertThatThrownBy(() -> apps.system().install(file)).isInstanceOf(PluginRefused.class).hasMessageContaining("not a JAR");
    }

    @Test
    public void refusesAJarWithoutDescriptor() throws IOException {
        Path jar = apps.folder().resolve("library.jar");
        try (java.util.jar.JarOutputStream out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
        }

        assertThatThrownBy(() -> apps.system().install(jar)).isInstanceOf(PluginRefused.class).hasMessageContaining("atlassian-plugin.xml");
    }

    @Test
    public void refusesAnAppThatJiraWouldHaveToTransform() {
        assertThatThrownBy(() -> install(app().header("Atlassian-Plugin-Key", null)))
                .isInstanceOf(PluginRefused.class).hasMessageContaining("Atlassian-Plugin-Key").hasMessageContaining("transform");
    }

    @Test
    public void refusesTwoDifferentKeys() {
        assertThatThrownBy(() -> install(app().header("Atlassian-Plugin-Key", "com.example.other")))
                .isInstanceOf(PluginRefused.class).hasMessageContaining("com.example.other").hasMessageContaining(KEY);
    }

    @Test
    public void namesTheImportsNobodyExports() {
        assertThatThrownBy(() -> install(app().importing("javax.inject", "com.nobody.knows", "org.apache.velocity",
                "org.absent;resolution:=optional")))
                .isInstanceOf(PluginRefused.class)
                .hasMessageContaining("com.nobody.knows, org.apache.velocity")
                .hasMessageNotContaining("org.absent").hasMessageNotContaining("javax.inject");
        assertThat(apps.system().plugins()).isEmpty();
    }

    @Test
    public void aRefusedUpdateLeavesTheOlderVersionRunning() {
        install(app().version("1.0"));

        assertThatThrownBy(() -> install(app().version("1.1").importing("com.nobody.knows"))).isInstanceOf(PluginRefused.class);

        assertThat(apps.system().plugin(KEY)).hasValueSatisfying(plugin -> {
            assertThat(plugin.version()).isEqualTo("1.0");
            assertThat(plugin.isEnabled()).isTrue();
        });
    }

    @Test
    public void anUpdateReplacesTheOlderVersion() throws IOException {
        PluginHandle old = install(app().version("1.0"));

        PluginHandle updated = install(app().version("1.1"));

        assertThat(old.isEnabled()).isFalse();
        assertThat(updated.isEnabled()).isTrue();
        assertThat(apps.system().plugins()).containsExactly(updated);
        try (var jars = Files.list(apps.folder().resolve("home/plugins/installed-plugins"))) {
            assertThat(jars).hasSize(1);
        }
    }

    @Test
    public void theSameBytesAreNotInstalledAgain() {
        Path jar = app().in(apps.folder());
        PluginHandle first = apps.system().installIfDifferent(jar);

        assertThat(apps.system().installIfDifferent(jar)).isSameAs(first);
        assertThat(apps.system().installIfDifferent(app().file("more.txt", "more").in(apps.folder()))).isNotSameAs(first);
    }

    @Test
    public void modulesComeInTheOrderOfTheDescriptorAndGoInReverse() {
        install(app().modules("<known key='one'/><known key='two'/>"));
        apps.system().disable(KEY);

        assertThat(happened).containsExactly("+one", "+two", "-two", "-one");
    }

    @Test
    public void aModuleThatFailsTakesNoOtherWithIt() {
        PluginHandle plugin = install(app().modules("<failing key='bad'/><known key='good'/>"));

        assertThat(plugin.isEnabled()).isTrue();
        assertThat(module(plugin, "bad").isEnabled()).isFalse();
        assertThat(module(plugin, "bad").error()).contains("no such thing");
        assertThat(apps.system().enabledModules(KnownModule.class)).extracting(ModuleHandle::completeKey).containsExactly(KEY + ":good");
    }

    @Test
    public void aModuleWhoseClassCannotBeLoadedIsDisabledAndSaysSo() {
        PluginHandle plugin = install(app().modules("""
                <known key='own' class='com.example.Missing'/>
                <known key='condition'><conditions><condition class='com.atlassian.jira.not.Imported'/></conditions></known>
                """));

        assertThat(module(plugin, "own").error()).hasValueSatisfying(error -> assertThat(error).contains("com.example.Missing"));
        assertThat(module(plugin, "condition").error())
                .hasValueSatisfying(error -> assertThat(error).contains("com.atlassian.jira.not.Imported"));
        assertThat(happened).isEmpty();
    }

    @Test
    public void aClassOfTheHostIsNotFoundWithoutAnImport() {
        PluginHandle plugin = install(app().modules("<known key='m' class='org.slf4j.Logger'/>"));

        assertThat(module(plugin, "m").error()).hasValueSatisfying(error -> assertThat(error).contains("Import-Package"));
    }

    @Test
    public void unknownModuleTypesAreListed() {
        PluginHandle plugin = install(app().modules("<never-heard-of key='x' name='A mystery'/>"));

        ModuleHandle module = module(plugin, "x");
        assertThat(module.isRecognised()).isFalse();
        assertThat(module.isEnabled()).isFalse();
        assertThat(module.error()).isEmpty();
        assertThat(module.type()).isEqualTo("never-heard-of");
        assertThat(module.name()).isEqualTo("A mystery");
    }

    @Test
    public void aModuleDeclaredAsDisabledStaysSo() {
        PluginHandle plugin = install(app().modules("<known key='off' state='disabled'/>"));

        assertThat(module(plugin, "off").isEnabled()).isFalse();
        assertThat(module(plugin, "off").isRecognised()).isTrue();
        assertThat(happened).isEmpty();
    }

    @Test
    public void installedAndDisabledSurviveARestart() {
        install(SmallApp.withKey("com.example.first"));
        install(app());
        apps.system().disable("com.example.first");

        PluginSystem again = apps.restarted();

        assertThat(again.plugins()).extracting(PluginHandle::key).containsExactly("com.example.first", KEY);
        assertThat(again.plugins()).extracting(PluginHandle::isEnabled).containsExactly(false, true);
    }

    @Test
    public void uninstalledStaysAway() {
        install(app());
        apps.system().uninstall(KEY);

        assertThat(apps.system().plugins()).isEmpty();
        assertThat(apps.restarted().plugins()).isEmpty();
    }

    @Test
    public void aFailingAppStaysInstalledWithTheReason() {
        PluginHandle plugin = install(app().scanned().index("component", "com.example.Nowhere"));

        assertThat(plugin.isEnabled()).isFalse();
        assertThat(plugin.error()).hasValueSatisfying(error -> assertThat(error).contains(KEY).contains("com.example.Nowhere"));
        assertThat(apps.system().plugins()).containsExactly(plugin);
    }

    @Test
    public void listenersHearWhatHappened() {
        apps.system().addListener(new PluginListener() {
            @Override
            public void enabled(PluginHandle plugin) {
                happened.add("enabled " + plugin.isEnabled());
            }

            @Override
            public void disabled(PluginHandle plugin) {
                happened.add("disabled " + plugin.isEnabled());
            }
        });

        install(app());
        apps.system().disable(KEY);
        apps.system().enable(KEY);

        assertThat(happened).containsExactly("enabled true", "disabled false", "enabled true");
    }

    @Test
    public void findsFilesOfTheJar() {
        PluginHandle plugin = install(app().file("images/icon.txt", "picture"));

        assertThat(plugin.resource("images/icon.txt")).isPresent();
        assertThat(plugin.resource("/images/icon.txt")).isPresent();
        assertThat(plugin.resource("logback.xml")).isEmpty();
    }

    private SmallApp app() {
        return SmallApp.withKey(KEY);
    }

    private PluginHandle install(SmallApp app) {
        return apps.system().install(app.in(apps.folder()));
    }

    private static ModuleHandle module(PluginHandle plugin, String key) {
        return plugin.modules().stream().filter(module -> module.key().equals(key)).findFirst().orElseThrow();
    }
}
