package org.worthwhile.host.rest;

import com.sun.jersey.core.spi.component.ComponentContext;
import com.sun.jersey.core.spi.component.ioc.IoCComponentProvider;
import com.sun.jersey.core.spi.component.ioc.IoCComponentProviderFactory;
import com.sun.jersey.core.spi.component.ioc.IoCInstantiatedComponentProvider;
import java.util.Set;
import org.worthwhile.host.plugin.PluginHandle;

/** Has a plugin's resources and providers made by the plugin, with its beans. */
final class PluginComponents implements IoCComponentProviderFactory {

    private final PluginHandle plugin;
    private final Set<Class<?>> classes;

    PluginComponents(PluginHandle plugin, Set<Class<?>> classes) {
        this.plugin = plugin;
        this.classes = classes;
    }

    @Override
    public IoCComponentProvider getComponentProvider(Class<?> type) {
        return classes.contains(type) ? new MadeByPlugin(type) : null;
    }

    @Override
    public IoCComponentProvider getComponentProvider(ComponentContext context, Class<?> type) {
        return getComponentProvider(type);
    }

    private final class MadeByPlugin implements IoCInstantiatedComponentProvider {

        private final Class<?> type;

        MadeByPlugin(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object getInstance() {
            return plugin.create(type);
        }

        @Override
        public Object getInjectableInstance(Object made) {
            return made;
        }
    }
}
