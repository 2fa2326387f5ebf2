package org.worthwhile.host.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.osgi.ExportedPackages;
import org.worthwhile.host.osgi.OsgiFramework;

/** Installs, enables, disables and uninstalls plugins; what it did survives a restart. */
public final class PluginSystem implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginSystem.class);

    private final HostServices services;
    private final ExportedPackages packages;
    private final Path osgiCache;
    private final PluginFolder folder;
    private final Clock clock;
    private final ModuleTypes types = new ModuleTypes();
    private final List<PluginListener> listeners = new CopyOnWriteArrayList<>();
    private final List<InstalledPlugin> plugins = new CopyOnWriteArrayList<>();
    private final Map<String, PluginFolder.Entry> entries = new ConcurrentHashMap<>();
    private final Map<Bundle, InstalledPlugin> byBundle = new ConcurrentHashMap<>();
    private OsgiFramework osgi;
    private long bundlesSeen;

    public PluginSystem(Path home, HostServices services, ExportedPackages packages, Clock clock) {
        this.services = services;
        this.packages = packages;
        this.osgiCache = home.resolve("osgi-cache");
        this.folder = new PluginFolder(home);
        this.clock = clock;
    }

    /** Starts OSGi, then brings back the plugins of the last run. Services and module types must have been added by then. */
    public synchronized void start() {
        osgi = OsgiFramework.start(packages, osgiCache);
        new ServicePublisher(osgi.context(), bundle -> Optional.ofNullable(byBundle.get(bundle))).publish(services);
        folder.read().forEach(this::bringBack);
    }

    private void bringBack(PluginFolder.Entry entry) {
        try {
            PluginJar jar = PluginJar.read(folder.file(entry.fileName()));
            adopt(new InstalledPlugin(jar.descriptor(), bundleOf(jar), types, entry.installedAt()), entry);
        } catch (PluginRefused e) {
            LOG.error("The installed app {} is gone: {}", entry.key(), e.getMessage());
        }
    }

    /**
     * Installs the JAR or, when its key is known, replaces the older one. A plugin whose context or modules fail stays
     * installed, as in Jira, with the reason at hand.
     *
     * @throws PluginRefused when the JAR is not a plugin this host can load; an older one stays as it was
     */
    public synchronized PluginHandle install(Path file) {
        PluginJar jar = PluginJar.read(file);
        String key = jar.descriptor().key();
        Bundle bundle = resolvableBundleOf(jar);
        Optional<PluginFolder.Entry> older = Optional.ofNullable(entries.get(key));
        older.ifPresent(entry -> take(installed(key)));
        String fileName = folder.keep(jar);
        older.map(PluginFolder.Entry::fileName).filter(name -> !name.equals(fileName)).ifPresent(folder::forget);
        Instant now = clock.instant();
        boolean enabled = older.map(PluginFolder.Entry::enabled).orElse(jar.descriptor().isEnabledAtFirst());
        InstalledPlugin plugin = new InstalledPlugin(jar.descriptor(), bundle, types, now);
        adopt(plugin, new PluginFolder.Entry(key, fileName, now, enabled));
        LOG.info("Installed {} {}", key, plugin.version());
        return plugin;
    }

    /** Installs the JAR unless exactly its bytes are installed already. */
    public synchronized PluginHandle installIfDifferent(Path file) {
        PluginJar jar = PluginJar.read(file);
        String key = jar.descriptor().key();
        PluginFolder.Entry entry = entries.get(key);
        try {
            boolean same = entry != null && Files.mismatch(file, folder.file(entry.fileName())) < 0;
            return same ? installed(key) : install(file);
        } catch (IOException e) {
            throw new PluginRefused("The file can't be compared with the installed one: " + e.getMessage(), e);
        }
    }

    private Bundle resolvableBundleOf(PluginJar jar) {
        Bundle bundle = bundleOf(jar);
        List<String> missing = osgi.missing(bundle);
        if (!missing.isEmpty()) {
            remove(bundle);
            throw new PluginRefused(InstalledPlugin.missingMessage(jar.descriptor().key(), missing));
        }
        return bundle;
    }

    private Bundle bundleOf(PluginJar jar) {
        try {
            bundlesSeen++;
            return osgi.install("app:" + bundlesSeen + ":" + jar.descriptor().key(), jar.file());
        } catch (BundleException e) {
            throw new PluginRefused("This JAR is not an OSGi bundle: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PluginRefused("The file can't be read: " + e.getMessage(), e);
        }
    }

    private void adopt(InstalledPlugin plugin, PluginFolder.Entry entry) {
        int place = indexOf(plugin.key());
        if (place < 0) {
            plugins.add(plugin);
        } else {
            plugins.set(place, plugin);
        }
        byBundle.put(plugin.bundle(), plugin);
        remember(entry);
        if (entry.enabled()) {
            enable(plugin);
        }
    }

    private void enable(InstalledPlugin plugin) {
        if (!plugin.isEnabled() && plugin.enable(osgi)) {
            tell(listener -> listener.enabled(plugin));
        }
    }

    public synchronized void enable(String key) {
        InstalledPlugin plugin = installed(key);
        enable(plugin);
        remember(withEnabled(key, true));
    }

    public synchronized void disable(String key) {
        disable(installed(key));
        remember(withEnabled(key, false));
    }

    private void disable(InstalledPlugin plugin) {
        if (plugin.isEnabled()) {
            tell(listener -> listener.disabling(plugin));
            plugin.disable();
            tell(listener -> listener.disabled(plugin));
        }
    }

    public synchronized void uninstall(String key) {
        InstalledPlugin plugin = installed(key);
        take(plugin);
        plugins.remove(plugin);
        folder.forget(entries.remove(key).fileName());
        save();
        LOG.info("Uninstalled {}", key);
    }

    /** Takes the plugin's bundle out of the framework. */
    private void take(InstalledPlugin plugin) {
        disable(plugin);
        byBundle.remove(plugin.bundle());
        remove(plugin.bundle());
    }

    private void remove(Bundle bundle) {
        try {
            osgi.remove(bundle);
        } catch (BundleException e) {
            throw new IllegalStateException(bundle.getSymbolicName() + " can't be removed from OSGi", e);
        }
    }

    /** In the order they were first installed. */
    public List<PluginHandle> plugins() {
        return List.copyOf(plugins);
    }

    public Optional<PluginHandle> plugin(String key) {
        return plugins().stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    /** In plugin order, then in the order of the descriptor. */
    public <M extends ModuleHandle> List<M> enabledModules(Class<M> moduleType) {
        return plugins.stream().filter(PluginHandle::isEnabled).flatMap(plugin -> plugin.modules().stream())
                .filter(ModuleHandle::isEnabled).filter(moduleType::isInstance).map(moduleType::cast).toList();
    }

    public void addListener(PluginListener listener) {
        listeners.add(listener);
    }

    /** Makes an element name of descriptors known. */
    public void register(String elementName, ModuleFactory factory) {
        types.register(elementName, factory);
    }

    private void tell(Consumer<PluginListener> news) {
        for (PluginListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("A listener failed", e);
            }
        }
    }

    private InstalledPlugin installed(String key) {
        int place = indexOf(key);
        if (place < 0) {
            throw new IllegalArgumentException("No app with the key " + key + " is installed.");
        }
        return plugins.get(place);
    }

    private int indexOf(String key) {
        List<String> keys = new ArrayList<>();
        plugins.forEach(plugin -> keys.add(plugin.key()));
        return keys.indexOf(key);
    }

    private PluginFolder.Entry withEnabled(String key, boolean enabled) {
        PluginFolder.Entry entry = entries.get(key);
        return new PluginFolder.Entry(key, entry.fileName(), entry.installedAt(), enabled);
    }

    private void remember(PluginFolder.Entry entry) {
        entries.put(entry.key(), entry);
        save();
    }

    private void save() {
        folder.write(plugins.stream().map(plugin -> entries.get(plugin.key())).toList());
    }

    /** Disables everything without remembering it. */
    @Override
    public synchronized void close() {
        List<InstalledPlugin> open = new ArrayList<>(plugins);
        for (int last = open.size() - 1; last >= 0; last--) {
            disable(open.get(last));
        }
        if (osgi != null) {
            osgi.close();
        }
    }
}
