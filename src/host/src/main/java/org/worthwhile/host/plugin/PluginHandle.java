package org.worthwhile.host.plugin;

import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** One installed plugin, enabled or not. */
public interface PluginHandle {

    String key();

    String name();

    String version();

    String description();

    String vendor();

    boolean isEnabled();

    /** Why the plugin as a whole could not be enabled. */
    Optional<String> error();

    /** In the order of the descriptor; of a disabled plugin too, all of them disabled. */
    List<ModuleHandle> modules();

    /** The bundle's own; only while the plugin's bundle is resolved. */
    ClassLoader classLoader();

    /** A file in the JAR, found as the plugin's own code would find it; a leading slash is tolerated. */
    Optional<URL> resource(String path);

    /** A new object of the plugin's, its constructor wired from the plugin's Spring context; not a bean of it. */
    <T> T create(Class<T> type);

    Class<?> load(String className) throws ClassNotFoundException;

    /** The descriptor's own resources of a type (i18n, download), outside any module. */
    List<Element> resources(String type);

    /** A {@code param} of the descriptor's {@code plugin-info}. */
    Optional<String> param(String name);

    boolean isUserInstalled();

    Instant installedAt();
}
