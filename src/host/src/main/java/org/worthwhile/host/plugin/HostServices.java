package org.worthwhile.host.plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The services the host offers: to plugins, as OSGi services, and to its own parts.
 * Everything is offered before the plugin system starts; a later offer is refused because no plugin would ever see it.
 */
public final class HostServices {

    private final Map<Class<?>, Object> shared = new LinkedHashMap<>();
    private final Map<Class<?>, Function<PluginHandle, ?>> perPlugin = new LinkedHashMap<>();
    private boolean complete;

    public synchronized <T> void offer(Class<T> type, T service) {
        claim(type);
        shared.put(type, type.cast(Objects.requireNonNull(service)));
    }

    /** Each plugin gets a service of its own, made when it first asks; one that is AutoCloseable is closed with the plugin. */
    public synchronized <T> void offerPerPlugin(Class<T> type, Function<PluginHandle, T> factory) {
        claim(type);
        perPlugin.put(type, Objects.requireNonNull(factory));
    }

    /** A service shared by everyone; those made per plugin are not found here. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("The local Jira offers no service " + type.getName()));
    }

    public synchronized <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(shared.get(type)));
    }

    synchronized Map<Class<?>, Object> shared() {
        return Map.copyOf(shared);
    }

    synchronized Map<Class<?>, Function<PluginHandle, ?>> perPlugin() {
        return Map.copyOf(perPlugin);
    }

    synchronized void complete() {
        complete = true;
    }

    private void claim(Class<?> type) {
        if (complete) {
            throw new IllegalStateException(type.getName() + " is offered after the plugin system started");
        }
        if (shared.containsKey(type) || perPlugin.containsKey(type)) {
            throw new IllegalStateException(type.getName() + " is offered twice");
        }
    }
}
