package org.worthwhile.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Felix, embedded: plugins see of the host's class path only the exported packages. */
public final class OsgiFramework implements AutoCloseable {

    private static final long REFRESH_SECONDS = 30;

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** The cache is emptied at each start: which plugins are installed is the plugin system's to remember. */
    public static OsgiFramework start(ExportedPackages packages, Path cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages.asHeader());
        // Felix would look on the host's class path for what a bundle forgot to import.
        settings.put("felix.bootdelegation.implicit", "false");
        // An update is looked at beside the version it replaces.
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        // Otherwise Felix and Tomcat both claim the JVM's one URL handler factory.
        settings.put("felix.service.urlhandlers", "false");
        Framework framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("OSGi does not start", e);
        }
        return new OsgiFramework(framework);
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    public Bundle install(String location, Path jar) throws BundleException, IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            return context().installBundle(location, bytes);
        }
    }

    /** What the bundle must have and nobody offers, as the manifest says it; empty when the bundle can be resolved. */
    public List<String> missing(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(OsgiFramework::isMandatory)
                .filter(requirement -> wiring().findProviders(requirement).isEmpty())
                .map(OsgiFramework::describe)
                .sorted()
                .toList();
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        return !Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
                && !PackageNamespace.RESOLUTION_DYNAMIC.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    }

    private static String describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        String onlyAPackage = "\\(" + PackageNamespace.PACKAGE_NAMESPACE.replace(".", "\\.") + "=([^()]+)\\)";
        return filter.matches(onlyAPackage) ? filter.replaceAll(onlyAPackage, "$1") : requirement.getNamespace() + " " + filter;
    }

    /** Uninstalls the bundle and waits until its class loader is no longer wired to anything. */
    public void remove(Bundle bundle) throws BundleException {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        wiring().refreshBundles(List.of(bundle), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                refreshed.countDown();
            }
        });
        try {
            if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new BundleException("OSGi did not let go of " + bundle.getSymbolicName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FrameworkWiring wiring() {
        return framework.adapt(FrameworkWiring.class);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(REFRESH_SECONDS));
        } catch (BundleException e) {
            throw new IllegalStateException("OSGi does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
