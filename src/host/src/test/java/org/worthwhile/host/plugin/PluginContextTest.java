package org.worthwhile.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mockito;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.SmallApp;
import org.worthwhile.host.settings.Events;

public class PluginContextTest {

    private static final String KEY = "com.example.wired";
    private static final String CLOCK = "package com.example; public class Clock { public String time() { return \"noon\"; } }";

    private final List<PluginHandle> asked = new ArrayList<>();

    @Rule
    public final AppsRunning apps = new AppsRunning(services -> {
        services.offer(EventPublisher.class, new Events());
        services.offerPerPlugin(ApplicationProperties.class, plugin -> {
            asked.add(plugin);
            return Mockito.mock(ApplicationProperties.class);
        });
    });

    @Test
    public void wiresComponentsByConstructor() throws Exception {
        PluginHandle plugin = install(app().scanned().source("com.example.Clock", CLOCK)
                .source("com.example.Greeter", """
                        package com.example;
                        public class Greeter {
                            private final Clock clock;
                            @javax.inject.Inject public Greeter(Clock clock) { this.clock = clock; }
                            Greeter() { this(null); }
                            @Override public String toString() { return "It is " + clock.time(); }
                        }
                        """)
                .importing("javax.inject")
                .index("component", "com.example.Clock", "com.example.Greeter#greeting"));

        assertThat(plugin.error()).isEmpty();
        assertThat(plugin.create(plugin.load("com.example.Greeter"))).hasToString("It is noon");
    }

    @Test
    public void createsWhatIsNoBean() throws Exception {
        PluginHandle plugin = install(app().scanned().source("com.example.Clock", CLOCK)
                .source("com.example.Condition", """
                        package com.example;
                        public class Condition { public final Clock clock; public Condition(Clock clock) { this.clock = clock; } }
                        """)
                .index("component", "com.example.Clock"));
        Class<?> type = plugin.load("com.example.Condition");

        Object one = plugin.create(type);
        Object other = plugin.create(type);

        assertThat(one).isNotSameAs(other);
        assertThat(type.getField("clock").get(one)).isNotNull().isSameAs(type.getField("clock").get(other));
    }

    @Test
    public void importsServicesUnderTheNameOfTheIndex() throws Exception {
        PluginHandle plugin = install(app().scanned()
                .source("com.example.Uses", """
                        package com.example;
                        public class Uses {
                            public Uses(com.atlassian.event.api.EventPublisher events, com.atlassian.sal.api.ApplicationProperties properties) { }
                        }
                        """)
                .importing("com.atlassian.event.api", "com.atlassian.sal.api")
                .index("imports", "com.atlassian.event.api.EventPublisher", "com.atlassian.sal.api.ApplicationProperties#salProperties")
                .index("component", "com.example.Uses"));

        assertThat(plugin.error()).isEmpty();
        assertThat(asked).containsExactly(plugin);
    }

    @Test
    public void aMissingServiceIsNamedAtOnce() {
        PluginHandle plugin = install(app().scanned().importing("com.atlassian.sal.api.user")
                .index("imports", "com.atlassian.sal.api.user.UserManager#salUserManager"));

        assertThat(plugin.isEnabled()).isFalse();
        assertThat(plugin.error()).contains("The app " + KEY + " imports the service com.atlassian.sal.api.user.UserManager, "
                + "which the local Jira does not offer.");
    }

    @Test
    public void aServiceWhosePackageIsNotImportedIsNamed() {
        PluginHandle plugin = install(app().scanned().index("imports", "com.atlassian.event.api.EventPublisher"));

        assertThat(plugin.error()).hasValueSatisfying(error ->
                assertThat(error).contains(KEY).contains("com.atlassian.event.api.EventPublisher").contains("can't load"));
    }

    @Test
    public void aMissingBeanIsNamed() {
        PluginHandle plugin = install(app().scanned().source("com.example.Clock", CLOCK)
                .source("com.example.Needs", "package com.example; public class Needs { public Needs(Clock clock) { } }")
                .index("component", "com.example.Needs"));

        assertThat(plugin.error()).hasValueSatisfying(error -> assertThat(error).contains("com.example.Clock"));
    }

    @Test
    public void theIndexIsOnlyReadWhenASpringFileAsksForIt() throws Exception {
        PluginHandle plugin = install(app().index("component", "com.example.Missing"));

        assertThat(plugin.isEnabled()).isTrue();
    }

    @Test
    public void beansAreToldOfTheirBeginningAndEnd() {
        install(app().scanned()
                .source("com.example.Lives", """
                        package com.example;
                        public class Lives implements org.springframework.beans.factory.InitializingBean,
                                org.springframework.beans.factory.DisposableBean {
                            @Override public void afterPropertiesSet() { System.setProperty("com.example.lives", "born"); }
                            @Override public void destroy() { System.setProperty("com.example.lives", "gone"); }
                        }
                        """)
                .importing("org.springframework.beans.factory").index("component", "com.example.Lives"));

        assertThat(System.getProperty("com.example.lives")).isEqualTo("born");
        apps.system().disable(KEY);
        assertThat(System.clearProperty("com.example.lives")).isEqualTo("gone");
    }

    @Test
    public void exportsAreServicesForOthers() {
        install(app().scanned()
                .source("com.example.Runs", "package com.example; public class Runs implements Runnable { public void run() { } }")
                .index("component", "com.example.Runs").index("exports", "com.example.Runs#java.lang.Runnable"));

        PluginHandle other = install(SmallApp.withKey("com.example.other").scanned().index("imports", "java.lang.Runnable"));

        assertThat(other.error()).isEmpty();
    }

    @Test
    public void twoBeansOfOneNameAreRefused() {
        PluginHandle plugin = install(app().scanned().source("com.example.Clock", CLOCK)
                .source("com.example.more.Clock", "package com.example.more; public class Clock { }")
                .index("component", "com.example.Clock", "com.example.more.Clock"));

        assertThat(plugin.error()).hasValueSatisfying(error -> assertThat(error).contains("clock"));
    }

    @Test
    public void nothingIsCreatedForADisabledApp() throws Exception {
        PluginHandle plugin = install(app().source("com.example.Clock", CLOCK));
        Class<?> type = plugin.load("com.example.Clock");
        apps.system().disable(KEY);

        assertThatThrownBy(() -> plugin.create(type)).isInstanceOf(IllegalStateException.class);
    }

    private static SmallApp app() {
        return SmallApp.withKey(KEY);
    }

    private PluginHandle install(SmallApp app) {
        return apps.system().install(app.in(apps.folder()));
    }
}
