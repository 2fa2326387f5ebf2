package org.worthwhile.host.webfragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.Elements;

/** What web-sections, web-items and web-panels have in common: a place, a weight, a label, conditions and a context. */
public abstract class FragmentModule extends DescribedModule {

    private static final Logger LOG = LoggerFactory.getLogger(FragmentModule.class);
    private static final int DEFAULT_WEIGHT = 1000;

    private final String place;
    private final int weight;
    private final DisplayRule rule;
    private final Optional<ContextProvider> contextProvider;
    private final List<String> warnings;

    /** @param placeAttribute the attribute that names where the fragment appears */
    FragmentModule(PluginHandle plugin, Element element, String placeAttribute) throws ClassNotFoundException {
        super(plugin, element);
        this.place = required(element, placeAttribute);
        this.weight = element.hasAttribute("weight") ? Integer.parseInt(element.getAttribute("weight").strip()) : DEFAULT_WEIGHT;
        this.rule = DisplayRule.of(plugin, element);
        this.contextProvider = contextProvider(plugin, element);
        this.warnings = DescriptorCheck.findings(element);
        warnings.forEach(warning -> LOG.warn("{}: {}", completeKey(), warning));
    }

    private static String required(Element element, String attribute) {
        if (element.getAttribute(attribute).isBlank()) {
            throw new IllegalArgumentException("<" + element.getTagName() + "> needs the attribute " + attribute);
        }
        return element.getAttribute(attribute).strip();
    }

    private static Optional<ContextProvider> contextProvider(PluginHandle plugin, Element element) throws ClassNotFoundException {
        List<Element> declared = Elements.children(element, "context-provider");
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Element only = declared.get(0);
        ContextProvider provider = plugin.create(plugin.load(only.getAttribute("class")).asSubclass(ContextProvider.class));
        provider.init(Elements.params(only));
        return Optional.of(provider);
    }

    String place() {
        return place;
    }

    int weight() {
        return weight;
    }

    /** What in the descriptor Jira would pass over in silence. */
    public List<String> warnings() {
        return warnings;
    }

    /** A condition that fails hides the fragment: whoever can't be asked does not allow. */
    boolean isShown(Map<String, Object> context) {
        try {
            return rule.admits(new HashMap<>(context));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A condition of {} failed; the fragment is hidden", completeKey(), e);
            return false;
        }
    }

    /** The page's context and what the context provider adds. */
    Map<String, Object> contextWith(Map<String, Object> context) {
        Map<String, Object> full = new HashMap<>(context);
        contextProvider.ifPresent(provider -> full.putAll(provider.getContextMap(new HashMap<>(context))));
        return full;
    }

    Optional<Element> child(String name) {
        return Elements.children(element(), name).stream().findFirst();
    }
}
