package org.worthwhile.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.SmallApp;
import org.worthwhile.host.settings.Events;

public class LifeCycleTest {

    private static final String KEY = "com.example.living";

    private final Events events = new Events();
    private final List<String> heard = new ArrayList<>();
    private final LifeCycle lifeCycle = new LifeCycle(events);

    @Rule
    public final AppsRunning apps = new AppsRunning(services -> services.offer(EventPublisher.class, events))
            .prepared(system -> system.addListener(lifeCycle));

    @Before
    public void listen() {
        events.register(this);
    }

    @EventListener
    public void hear(PluginEnabledEvent event) {
        heard.add("enabled " + event.getPlugin().getKey());
    }

    /** What the app below says. */
    @EventListener
    public void hear(String stage) {
        heard.add(stage);
    }

    @Test
    public void anAppHearsThatItIsEnabledAndThenThatJiraHasStarted() {
        install("");
        assertThat(heard).containsExactly("enabled " + KEY);

        lifeCycle.jiraStarted();
        assertThat(heard).containsExactly("enabled " + KEY, "start");
    }

    @Test
    public void inARunningJiraBothComeAtOnce() {
        lifeCycle.jiraStarted();

        install("");

        assertThat(heard).containsExactly("enabled " + KEY, "start");
    }

    @Test
    public void aDisabledAppIsStoppedAndStartedAgainWithTheNext() {
        lifeCycle.jiraStarted();
        install("");
        heard.clear();

        apps.system().disable(KEY);
        apps.system().enable(KEY);

        assertThat(heard).containsExactly("stop", "enabled " + KEY, "start");
    }

    @Test
    public void anAppDisabledBeforeJiraHasStartedIsLeftAlone() {
        install("");
        apps.system().disable(KEY);

        lifeCycle.jiraStarted();

        assertThat(heard).containsExactly("enabled " + KEY);
    }

    @Test
    public void aFailureOfOneAppHurtsNobody() {
        lifeCycle.jiraStarted();

        install("if (stage.equals(\"start\")) throw new IllegalStateException(\"no luck\");");

        assertThat(apps.system().plugin(KEY)).map(PluginHandle::isEnabled).contains(true);
    }

    private void install(String reaction) {
        apps.system().install(SmallApp.withKey(KEY).scanned()
                .source("com.example.Life", """
                        package com.example;
                        import com.atlassian.event.api.EventPublisher;
                        public class Life implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                            private final EventPublisher events;
                            @javax.inject.Inject public Life(EventPublisher events) { this.events = events; }
                            @Override public void onStart() { tell("start"); }
                            @Override public void onStop() { tell("stop"); }
                            private void tell(String stage) { %s events.publish(stage); }
                        }
                        """.formatted(reaction))
                .importing("javax.inject", "com.atlassian.event.api", "com.atlassian.sal.api.lifecycle")
                .index("component", "com.example.Life").index("imports", "com.atlassian.event.api.EventPublisher")
                .index("exports", "com.example.Life#com.atlassian.sal.api.lifecycle.LifecycleAware")
                .in(apps.folder()));
    }
}
