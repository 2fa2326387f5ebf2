package org.worthwhile.host.plugin;

import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.worthwhile.host.osgi.OsgiFramework;

/** A plugin and its bundle. Enabled in Jira's order: bundle resolved, Spring context up, modules one after another. */
final class InstalledPlugin implements PluginHandle {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final ModuleTypes types;
    private final Instant installedAt;
    private volatile List<ModuleHandle> modules;
    private volatile PluginContext context;
    private volatile boolean enabled;
    private volatile String error;

    InstalledPlugin(PluginDescriptor descriptor, Bundle bundle, ModuleTypes types, Instant installedAt) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.types = types;
        this.installedAt = installedAt;
        this.modules = disabledModules();
    }

    /** False, with the reason in {@link #error()}, when the plugin stays disabled. */
    boolean enable(OsgiFramework osgi) {
        try {
            error = null;
            resolve(osgi);
            context = new PluginContext(key(), bundle, classLoader());
            context.start();
            modules = enabledModules();
            enabled = true;
        } catch (BundleException | RuntimeException | LinkageError e) {
            LOG.error("The app {} could not be enabled", key(), e);
            disable();
            error = Reason.of(e);
        }
        return enabled;
    }

    private void resolve(OsgiFramework osgi) throws BundleException {
        List<String> missing = osgi.missing(bundle);
        if (!missing.isEmpty()) {
            throw new PluginRefused(missingMessage(key(), missing));
        }
        bundle.start();
    }

    static String missingMessage(String key, List<String> missing) {
        return "The app " + key + " imports what this Jira does not export: " + String.join(", ", missing);
    }

    private List<ModuleHandle> enabledModules() {
        List<ModuleHandle> made = new ArrayList<>();
        for (Element element : descriptor.modules()) {
            made.add(types.enable(this, element));
        }
        return List.copyOf(made);
    }

    private List<ModuleHandle> disabledModules() {
        return descriptor.modules().stream().map(element -> types.disabled(this, element)).toList();
    }

    /** Leaves the bundle installed; its class loader stays until the bundle is removed. */
    void disable() {
        enabled = false;
        closeModules();
        if (context != null) {
            context.close();
            context = null;
        }
        try {
            bundle.stop();
        } catch (BundleException e) {
            LOG.error("The bundle of {} does not stop", key(), e);
        }
    }

    private void closeModules() {
        List<ModuleHandle> open = new ArrayList<>(modules);
        modules = disabledModules();
        Collections.reverse(open);
        for (ModuleHandle module : open) {
            try {
                module.close();
            } catch (RuntimeException e) {
                LOG.error("The module {} does not close", module.completeKey(), e);
            }
        }
    }

    /** The components it offers to all of Jira as that. */
    <T> List<T> exported(Class<T> type) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return references == null ? List.of() : Stream.of(references)
                .filter(reference -> List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(type.getName()))
                .map(reference -> type.cast(bundle.getBundleContext().getService(reference))).toList();
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public String description() {
        return descriptor.description();
    }

    @Override
    public String vendor() {
        return descriptor.vendor();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public List<ModuleHandle> modules() {
        return modules;
    }

    @Override
    public ClassLoader classLoader() {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw new IllegalStateException("The bundle of " + key() + " is not resolved");
        }
        return wiring.getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        String inJar = path.startsWith("/") ? path.substring(1) : path;
        return Optional.ofNullable(enabled ? bundle.getResource(inJar) : bundle.getEntry(inJar));
    }

    @Override
    public <T> T create(Class<T> type) {
        PluginContext current = context;
        if (current == null) {
            throw new IllegalStateException("The app " + key() + " is not enabled");
        }
        return current.create(type);
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return classLoader().loadClass(className);
    }

    @Override
    public List<Element> resources(String type) {
        return descriptor.resources(type);
    }

    @Override
    public Optional<String> param(String name) {
        return Optional.ofNullable(descriptor.params().get(name));
    }

    /** Always: this host comes without plugins of its own. */
    @Override
    public boolean isUserInstalled() {
        return true;
    }

    @Override
    public Instant installedAt() {
        return installedAt;
    }
}
