package org.worthwhile.host.webresource;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginSystem;

/** The scripts, styles, pictures and data of plugins. */
public final class WebResources {

    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);
    private static final String SCRIPT = ".js";
    private static final String STYLE = ".css";

    private final PluginSystem plugins;
    private final ScriptTranslation translation;
    private final ProvidedResources provided = ProvidedResources.load();

    public WebResources(PluginSystem plugins, Texts texts) {
        this.plugins = plugins;
        this.translation = ScriptTranslation.with(texts);
        plugins.register("web-resource", WebResourceModule::new);
    }

    /**
     * What a page with these contexts loads from plugins, after the web-resources it requires by their complete keys.
     *
     * @param basePath the context path, put before every address
     */
    public PageAssets assets(Collection<String> contexts, Collection<String> required, Locale language, String basePath) {
        Map<String, WebResourceModule> all = modules();
        List<String> roots = Stream.concat(required.stream(), all.values().stream()
                .filter(module -> module.contexts().stream().anyMatch(contexts::contains)).map(ModuleHandle::completeKey)).toList();
        List<WebResourceModule> needed = new DependencyOrder(key -> dependencies(all, key), WebResources::warnMissing).of(roots).stream()
                .filter(all::containsKey).map(all::get).toList();
        List<String> styles = new ArrayList<>();
        List<String> scripts = new ArrayList<>();
        List<PageAssets.Claim> data = new ArrayList<>();
        for (WebResourceModule module : needed) {
            module.files(STYLE).forEach(name -> styles.add(basePath + address(module, name, language)));
            module.files(SCRIPT).forEach(name -> scripts.add(basePath + address(module, name, language)));
            claim(module, data);
        }
        return new PageAssets(styles, scripts, data);
    }

    private Map<String, WebResourceModule> modules() {
        Map<String, WebResourceModule> modules = new LinkedHashMap<>();
        plugins.enabledModules(WebResourceModule.class).forEach(module -> modules.put(module.completeKey(), module));
        return modules;
    }

    private Optional<List<String>> dependencies(Map<String, WebResourceModule> all, String key) {
        if (provided.contains(key)) {
            return Optional.of(List.of());
        }
        return Optional.ofNullable(all.get(key)).map(WebResourceModule::dependencies);
    }

    private static void warnMissing(String asker, String key) {
        LOG.warn("The web-resource {} depends on {}, which is not there; it is left out", asker, key);
    }

    private static String address(WebResourceModule module, String name, Locale language) {
        return ResourceAddress.lasting(fingerprint(module.plugin()), language, module.completeKey(), name);
    }

    private static String fingerprint(PluginHandle plugin) {
        return plugin.version() + "-" + Long.toString(plugin.installedAt().toEpochMilli(), Character.MAX_RADIX);
    }

    private static void claim(WebResourceModule module, List<PageAssets.Claim> data) {
        module.data().forEach((key, provider) -> {
            try {
                data.add(new PageAssets.Claim(key, provider.json()));
            } catch (RuntimeException | LinkageError e) {
                LOG.error("The data {} could not be written", key, e);
            }
        });
    }

    /** The file at the address, a script in the language of the address or else in the given one. */
    Optional<ServedFile> file(ResourceAddress address, Locale language) throws IOException {
        Optional<PluginHandle> plugin = plugins.plugin(address.pluginKey()).filter(PluginHandle::isEnabled);
        if (plugin.isEmpty()) {
            return Optional.empty();
        }
        Optional<ModuleHandle> module = address.moduleKey().flatMap(key -> enabledModule(plugin.get(), key));
        if (address.moduleKey().isPresent() && module.isEmpty()) {
            return Optional.empty();
        }
        List<Download> downloads = module.map(ModuleHandle::element).or(() -> root(plugin.get())).map(Download::of).orElse(List.of());
        Optional<ServedFile> file = read(plugin.get(), downloads, address.name());
        return isTranslated(module, address.name()) ? file.map(script -> translated(script, address.language().orElse(language))) : file;
    }

    private static Optional<ModuleHandle> enabledModule(PluginHandle plugin, String completeKey) {
        return plugin.modules().stream().filter(module -> module.isEnabled() && module.completeKey().equals(completeKey)).findFirst();
    }

    private static Optional<Element> root(PluginHandle plugin) {
        return plugin.modules().stream().findFirst().map(module -> module.element().getOwnerDocument().getDocumentElement());
    }

    private static boolean isTranslated(Optional<ModuleHandle> module, String name) {
        return name.endsWith(SCRIPT) && module.filter(WebResourceModule.class::isInstance)
                .map(WebResourceModule.class::cast).map(WebResourceModule::isTranslated).orElse(false);
    }

    private static Optional<ServedFile> read(PluginHandle plugin, List<Download> downloads, String name) throws IOException {
        for (Download download : downloads) {
            Optional<URL> source = download.pathOf(name).flatMap(plugin::resource);
            if (source.isPresent()) {
                return Optional.of(ServedFile.read(source.get(), download.contentType().orElse(ContentTypes.of(name))));
            }
        }
        return Optional.empty();
    }

    private ServedFile translated(ServedFile script, Locale language) {
        String text = translation.translate(new String(script.content(), StandardCharsets.UTF_8), language);
        return new ServedFile(text.getBytes(StandardCharsets.UTF_8), script.contentType());
    }
}
