package org.worthwhile.host.field;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.SafeXml;

/** The plugin inside Jira that brings its own types and searchers, under its real key. */
final class SystemFields implements PluginHandle {

    static final String KEY = "com.atlassian.jira.plugin.system.customfieldtypes";
    private static final String DESCRIPTOR = "host/fields/system-customfieldtypes.xml";

    private final HostServices services;

    /** @param services what the constructors of its types take */
    SystemFields(HostServices services) {
        this.services = services;
    }

    List<Element> elements(String name) {
        try (InputStream xml = resource(DESCRIPTOR).orElseThrow().openStream()) {
            return Elements.children(SafeXml.parse(xml).getDocumentElement(), name);
        } catch (IOException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(DESCRIPTOR + " can't be read", e);
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] arguments = Stream.of(constructor.getParameterTypes()).map(services::get).toArray();
        try {
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(arguments));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " can't be made", e);
        }
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return classLoader().loadClass(className);
    }

    @Override
    public ClassLoader classLoader() {
        return SystemFields.class.getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(classLoader().getResource(path.replaceFirst("^/", "")));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "Custom Field Types & Searchers";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public String vendor() {
        return "";
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public Optional<String> error() {
        return Optional.empty();
    }

    @Override
    public List<ModuleHandle> modules() {
        return List.of();
    }

    @Override
    public List<Element> resources(String type) {
        return List.of();
    }

    @Override
    public Optional<String> param(String name) {
        return Optional.empty();
    }

    @Override
    public boolean isUserInstalled() {
        return false;
    }

    @Override
    public Instant installedAt() {
        return Instant.EPOCH;
    }
}
