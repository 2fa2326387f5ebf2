package org.worthwhile.host.webresource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code web-resource}: scripts, styles and data that a page gets when it asks for one of its contexts. */
public final class WebResourceModule extends DescribedModule {

    private static final String JS_I18N = "jsI18n";

    private final Set<String> contexts;
    private final List<String> dependencies;
    private final List<Download> downloads;
    private final boolean translated;
    private final Map<String, PageData> data;

    public WebResourceModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element);
        this.contexts = Set.copyOf(texts(element, "context"));
        this.dependencies = texts(element, "dependency");
        this.downloads = Download.of(element);
        this.translated = translatesScripts(element);
        this.data = data(plugin, element);
        if (!Elements.children(element, "condition").isEmpty() || !Elements.children(element, "conditions").isEmpty()) {
            throw new IllegalArgumentException("The local Jira does not know conditions of web-resources");
        }
    }

    private static List<String> texts(Element element, String child) {
        return Elements.children(element, child).stream().map(Elements::text).toList();
    }

    private static boolean translatesScripts(Element element) {
        boolean found = false;
        for (Element transformation : Elements.children(element, "transformation")) {
            for (Element transformer : Elements.children(transformation, "transformer")) {
                String known = transformation.getAttribute("extension") + " " + transformer.getAttribute("key");
                if (!known.equals("js " + JS_I18N)) {
                    throw new IllegalArgumentException("The local Jira knows no transformation of " + known);
                }
                found = true;
            }
        }
        return found;
    }

    private static Map<String, PageData> data(PluginHandle plugin, Element element) throws ClassNotFoundException {
        Map<String, PageData> found = new LinkedHashMap<>();
        for (Element provider : Elements.children(element, "data")) {
            String key = plugin.key() + ":" + element.getAttribute("key") + "." + provider.getAttribute("key");
            found.put(key, PageData.of(plugin, provider.getAttribute("class")));
        }
        return found;
    }

    Set<String> contexts() {
        return contexts;
    }

    List<String> dependencies() {
        return dependencies;
    }

    /** The files a page loads, those whose address ends in the extension. */
    List<String> files(String extension) {
        return downloads.stream().filter(Download::isFile).map(Download::name)
                .filter(name -> name.endsWith(extension)).collect(Collectors.toList());
    }

    List<Download> downloads() {
        return downloads;
    }

    /** Whether calls of {@code I18n.getText} in its scripts become sentences. */
    boolean isTranslated() {
        return translated;
    }

    Map<String, PageData> data() {
        return data;
    }
}
