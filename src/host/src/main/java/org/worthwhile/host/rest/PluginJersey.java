package org.worthwhile.host.rest;

import com.sun.jersey.api.core.DefaultResourceConfig;
import com.sun.jersey.api.core.ResourceConfig;
import com.sun.jersey.spi.container.WebApplication;
import com.sun.jersey.spi.container.servlet.ServletContainer;
import com.sun.jersey.spi.container.servlet.WebConfig;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.ws.rs.core.MediaType;
import org.codehaus.jackson.jaxrs.JacksonJaxbJsonProvider;
import org.worthwhile.host.plugin.PluginHandle;

/** The JAX-RS 1.1 application of one rest module. */
final class PluginJersey extends ServletContainer {

    private static final long serialVersionUID = 1L;

    private final transient PluginHandle plugin;
    private final transient Set<Class<?>> classes;
    private final transient BooleanSupplier isLoggedIn;

    private PluginJersey(PluginHandle plugin, Set<Class<?>> classes, BooleanSupplier isLoggedIn) {
        this.plugin = plugin;
        this.classes = classes;
        this.isLoggedIn = isLoggedIn;
    }

    static PluginJersey start(PluginHandle plugin, Set<Class<?>> classes, BooleanSupplier isLoggedIn, ServletContext servlets)
            throws ServletException {
        PluginJersey jersey = new PluginJersey(plugin, classes, isLoggedIn);
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(PluginJersey.class.getClassLoader());
        try {
            jersey.init(new NamedConfig(plugin.key(), servlets));
        } finally {
            Thread.currentThread().setContextClassLoader(caller);
        }
        return jersey;
    }

    @Override
    protected ResourceConfig getDefaultResourceConfig(Map<String, Object> properties, WebConfig config) {
        DefaultResourceConfig application = new DefaultResourceConfig(classes);
        application.getSingletons().add(new JacksonJaxbJsonProvider());
        application.getFeatures().put(ResourceConfig.FEATURE_DISABLE_WADL, true);
        application.getMediaTypeMappings().put("json", MediaType.APPLICATION_JSON_TYPE);
        application.getMediaTypeMappings().put("xml", MediaType.APPLICATION_XML_TYPE);
        application.getProperties().put(ResourceConfig.PROPERTY_RESOURCE_FILTER_FACTORIES,
                List.of(new LogInFilter(isLoggedIn), new ForgeryFilter()));
        return application;
    }

    @Override
    protected void initiate(ResourceConfig application, WebApplication jersey) {
        jersey.initiate(application, new PluginComponents(plugin, classes));
    }

    private record NamedConfig(String pluginKey, ServletContext servlets) implements ServletConfig {

        @Override
        public String getServletName() {
            return "rest-" + pluginKey;
        }

        @Override
        public ServletContext getServletContext() {
            return servlets;
        }

        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
