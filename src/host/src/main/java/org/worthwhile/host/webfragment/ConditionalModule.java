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
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;

/** What everything that shows itself on a page has in common: conditions and a context. */
public abstract class ConditionalModule extends DescribedModule {

    private static final Logger LOG = LoggerFactory.getLogger(ConditionalModule.class);

    private final DisplayRule rule;
    private final Optional<ContextProvider> contextProvider;
    private final List<String> warnings;

    ConditionalModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element);
        this.rule = DisplayRule.of(plugin, element);
        this.contextProvider = contextProvider(plugin, element);
        this.warnings = DescriptorCheck.findings(element);
        warnings.forEach(warning -> LOG.warn("{}: {}", completeKey(), warning));
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

    /** What in the descriptor Jira would pass over in silence. */
    public List<String> warnings() {
        return warnings;
    }

    /** A condition that fails hides the module: whoever can't be asked does not allow. */
    boolean isShown(Map<String, Object> context) {
        try {
            return rule.admits(new HashMap<>(context));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A condition of {} failed; the module is hidden", completeKey(), e);
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
