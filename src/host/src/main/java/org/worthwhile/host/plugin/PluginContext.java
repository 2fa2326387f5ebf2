package org.worthwhile.host.plugin;

import java.beans.Introspector;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A plugin's Spring context, built from its scanner index. Imports are looked up at once; a service that nobody
 * offers is an error here and now, where Jira would wait for it until its time-out.
 */
final class PluginContext implements AutoCloseable {

    private final String pluginKey;
    private final BundleContext osgi;
    private final ClassLoader loader;
    private final ScannerIndex index;
    private final ForgetfulContext spring = new ForgetfulContext();

    PluginContext(String pluginKey, Bundle bundle, ClassLoader loader) {
        this.pluginKey = pluginKey;
        this.osgi = bundle.getBundleContext();
        this.loader = loader;
        this.index = ScannerIndex.of(bundle);
    }

    void start() {
        DefaultListableBeanFactory beans = spring.getDefaultListableBeanFactory();
        beans.setAllowBeanDefinitionOverriding(false);
        spring.setClassLoader(loader);
        beans.addBeanPostProcessor(new ConstructorChoice());
        index.imports().forEach(this::bindImport);
        index.components().forEach(this::defineComponent);
        spring.refresh();
        index.exports().forEach(this::export);
    }

    private void bindImport(ScannerIndex.Entry entry) {
        ServiceReference<?> service = osgi.getServiceReference(entry.className());
        if (service == null) {
            throw new IllegalStateException("The app " + pluginKey + " imports the service " + entry.className()
                    + ", which the local Jira does not offer.");
        }
        Class<?> type = load(entry.className(), "imports the service");
        Object instance = osgi.getService(service);
        if (!type.isInstance(instance)) {
            throw new IllegalStateException("The app " + pluginKey + " holds a copy of its own of " + entry.className()
                    + "; Jira's must be used.");
        }
        spring.getBeanFactory().registerSingleton(entry.beanName(), instance);
    }

    private void defineComponent(ScannerIndex.Entry entry) {
        RootBeanDefinition definition = new RootBeanDefinition(load(entry.className(), "has the component"));
        definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        definition.setPrimary(index.isPrimary(entry));
        spring.registerBeanDefinition(entry.beanName(), definition);
    }

    private void export(ScannerIndex.Export export) {
        Object bean = spring.getBean(index.beanName(export));
        List<String> interfaces = export.interfaces().isEmpty()
                ? List.of(bean.getClass().getInterfaces()).stream().map(Class::getName).toList()
                : export.interfaces();
        osgi.registerService(interfaces.toArray(String[]::new), bean, null);
    }

    private Class<?> load(String className, String role) {
        try {
            return loader.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("The app " + pluginKey + " " + role + " " + className + ", but can't load it: " + e, e);
        }
    }

    <T> T create(Class<T> type) {
        Object made = spring.getBeanFactory().createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        return type.cast(made);
    }

    @Override
    public void close() {
        spring.close();
        spring.forget();
    }

    /** Lets go of the classes that Spring and the JDK remember softly, which a garbage collection alone would leave. */
    private static final class ForgetfulContext extends GenericApplicationContext {

        void forget() {
            resetCommonCaches();
            Introspector.flushCaches();
        }
    }
}
