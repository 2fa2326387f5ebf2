package org.worthwhile.host.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginListener;
import org.worthwhile.host.plugin.PluginSystem;

/** The sentences of all enabled plugins. */
public final class Texts {

    private final PluginSystem plugins;
    private final Map<PluginHandle, LanguageFiles> files = new ConcurrentHashMap<>();

    public Texts(PluginSystem plugins) {
        this.plugins = plugins;
        plugins.addListener(new PluginListener() {
            @Override
            public void disabled(PluginHandle plugin) {
                files.remove(plugin);
            }
        });
    }

    /**
     * The sentence with its arguments put in; the key itself when no plugin knows it.
     * Without arguments it is taken as written: an apostrophe is doubled only in a sentence that has some.
     */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The sentence as it is written, its placeholders and doubled apostrophes kept; the key itself when no plugin knows it. */
    public String pattern(Locale locale, String key) {
        return find(locale, key).orElse(key);
    }

    private Optional<String> find(Locale locale, String key) {
        return plugins.plugins().stream().filter(PluginHandle::isEnabled)
                .flatMap(plugin -> files.computeIfAbsent(plugin, LanguageFiles::new).pattern(locale, key).stream())
                .findFirst();
    }
}
