package org.worthwhile.host.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.worthwhile.host.plugin.PluginHandle;

/**
 * One plugin's i18n resources: the most specific file that has the key wins, the one without a language comes last.
 * Read by hand, because the JDK's resource bundles would remember the plugin's class loader.
 */
final class LanguageFiles {

    private final PluginHandle plugin;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    LanguageFiles(PluginHandle plugin) {
        this.plugin = plugin;
    }

    Optional<String> pattern(Locale locale, String key) {
        return suffixes(locale).flatMap(suffix -> baseNames().stream().map(base -> base + suffix))
                .map(this::file).flatMap(file -> Stream.ofNullable(file.getProperty(key))).findFirst();
    }

    private List<String> baseNames() {
        return plugin.resources("i18n").stream()
                .map(resource -> resource.getAttribute("location").replace('.', '/')).toList();
    }

    private static Stream<String> suffixes(Locale locale) {
        String language = "_" + locale.getLanguage();
        String country = language + "_" + locale.getCountry();
        return Stream.of(country + "_" + locale.getVariant(), country, language, "")
                .filter(suffix -> !suffix.endsWith("_"));
    }

    private Properties file(String name) {
        return files.computeIfAbsent(name, missing -> plugin.resource(name + ".properties").map(LanguageFiles::read).orElseGet(Properties::new));
    }

    /** As ISO-8859-1, which is what the older Jiras read. */
    private static Properties read(URL file) {
        Properties properties = new Properties();
        try (InputStream in = file.openStream()) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
