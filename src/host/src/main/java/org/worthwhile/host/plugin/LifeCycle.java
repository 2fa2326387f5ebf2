package org.worthwhile.host.plugin;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells apps where Jira's life stands: PluginEnabledEvent when an app is enabled, onStart of its exported components once all of
 * Jira has started, or right after enabling when it has already; onStop before it is disabled.
 */
public final class LifeCycle implements PluginListener {

    private static final Logger LOG = LoggerFactory.getLogger(LifeCycle.class);

    private final EventPublisher events;
    private final Map<String, List<LifecycleAware>> started = new ConcurrentHashMap<>();
    private final List<InstalledPlugin> waiting = new ArrayList<>();
    private boolean running;

    public LifeCycle(EventPublisher events) {
        this.events = events;
    }

    /** Everything is up. */
    public synchronized void jiraStarted() {
        running = true;
        waiting.forEach(this::start);
        waiting.clear();
    }

    @Override
    public synchronized void enabled(PluginHandle plugin) {
        events.publish(new PluginEnabledEvent(new Enabled(plugin.key())));
        if (running) {
            start((InstalledPlugin) plugin);
        } else {
            waiting.add((InstalledPlugin) plugin);
        }
    }

    @Override
    public synchronized void disabling(PluginHandle plugin) {
        waiting.remove(plugin);
        Optional.ofNullable(started.remove(plugin.key())).orElse(List.of()).forEach(component -> call(component, LifecycleAware::onStop));
    }

    private void start(InstalledPlugin plugin) {
        List<LifecycleAware> components = plugin.exported(LifecycleAware.class);
        started.put(plugin.key(), components);
        components.forEach(component -> call(component, LifecycleAware::onStart));
    }

    private static void call(LifecycleAware component, Consumer<LifecycleAware> stage) {
        try {
            stage.accept(component);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", component.getClass().getName(), e);
        }
    }

    private record Enabled(String key) implements Plugin {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public int compareTo(Plugin other) {
            return key.compareTo(other.getKey());
        }
    }
}
