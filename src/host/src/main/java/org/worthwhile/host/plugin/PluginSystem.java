package org.worthwhile.host.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Installs, enables, disables and uninstalls plugins; what it did survives a restart. */
public final class PluginSystem implements AutoCloseable {

    /** Starts OSGi, then brings back the plugins of the last run. */
    public void start() {
        throw new UnsupportedOperationException();
    }

    /**
     * Installs the JAR or, when its key is known, replaces the older one.
     *
     * @throws PluginRefused when the JAR is not a plugin this host can load; an older one stays as it was
     */
    public PluginHandle install(Path jar) {
        throw new UnsupportedOperationException();
    }

    public void enable(String key) {
        throw new UnsupportedOperationException();
    }

    public void disable(String key) {
        throw new UnsupportedOperationException();
    }

    public void uninstall(String key) {
        throw new UnsupportedOperationException();
    }

    /** In the order they were installed. */
    public List<PluginHandle> plugins() {
        throw new UnsupportedOperationException();
    }

    public Optional<PluginHandle> plugin(String key) {
        throw new UnsupportedOperationException();
    }

    /** In plugin order, then in the order of the descriptor. */
    public <M extends ModuleHandle> List<M> enabledModules(Class<M> moduleType) {
        throw new UnsupportedOperationException();
    }

    public void addListener(PluginListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Makes an element name of descriptors known. */
    public void register(String elementName, ModuleFactory factory) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
