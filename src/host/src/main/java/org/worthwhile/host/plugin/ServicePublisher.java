package org.worthwhile.host.plugin;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the host's services OSGi services. */
final class ServicePublisher {

    private static final Logger LOG = LoggerFactory.getLogger(ServicePublisher.class);

    private final BundleContext osgi;
    private final Function<Bundle, Optional<? extends PluginHandle>> plugins;

    ServicePublisher(BundleContext osgi, Function<Bundle, Optional<? extends PluginHandle>> plugins) {
        this.osgi = osgi;
        this.plugins = plugins;
    }

    void publish(HostServices services) {
        services.complete();
        services.shared().forEach((type, service) -> osgi.registerService(type.getName(), service, null));
        services.perPlugin().forEach((type, factory) -> osgi.registerService(type.getName(), new PerPlugin(factory), null));
    }

    private final class PerPlugin implements ServiceFactory<Object> {

        private final Function<PluginHandle, ?> factory;

        PerPlugin(Function<PluginHandle, ?> factory) {
            this.factory = factory;
        }

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            PluginHandle plugin = plugins.apply(bundle)
                    .orElseThrow(() -> new IllegalStateException(bundle + " is no plugin's bundle"));
            return factory.apply(plugin);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
            if (service instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    LOG.error("A service made for {} does not close", bundle.getSymbolicName(), e);
                }
            }
        }
    }
}
