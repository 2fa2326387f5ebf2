package org.worthwhile.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.osgi.ExportedPackages;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.PluginSystem;

/** A plugin system with an empty home, for one test. */
public final class AppsRunning extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final Consumer<HostServices> offers;
    private Consumer<PluginSystem> preparation = system -> { };
    private PluginSystem system;

    public AppsRunning(Consumer<HostServices> offers) {
        this.offers = offers;
    }

    public AppsRunning() {
        this(services -> { });
    }

    /** Done before each start of the system, to register module types. */
    public AppsRunning prepared(Consumer<PluginSystem> newPreparation) {
        preparation = newPreparation;
        return this;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        open();
    }

    private void open() {
        HostServices services = new HostServices();
        offers.accept(services);
        system = new PluginSystem(folder.getRoot().toPath().resolve("home"), services, ExportedPackages.recorded(), Clock.systemUTC());
        preparation.accept(system);
        system.start();
    }

    public PluginSystem system() {
        return system;
    }

    public PluginSystem restarted() {
        system.close();
        open();
        return system;
    }

    public Path folder() {
        return folder.getRoot().toPath();
    }

    @Override
    protected void after() {
        system.close();
        folder.delete();
    }
}
