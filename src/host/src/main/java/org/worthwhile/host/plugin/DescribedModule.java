package org.worthwhile.host.plugin;

import java.util.Optional;
import org.w3c.dom.Element;

/** What every module has from its element. A module of this kind exists only while it is enabled. */
public abstract class DescribedModule implements ModuleHandle {

    private final PluginHandle plugin;
    private final Element element;

    protected DescribedModule(PluginHandle plugin, Element element) {
        this.plugin = plugin;
        this.element = element;
    }

    @Override
    public final PluginHandle plugin() {
        return plugin;
    }

    @Override
    public final String key() {
        return element.getAttribute("key");
    }

    @Override
    public final String completeKey() {
        return plugin.key() + ":" + key();
    }

    @Override
    public final String type() {
        return element.getTagName();
    }

    @Override
    public final String name() {
        return element.hasAttribute("name") ? element.getAttribute("name") : key();
    }

    @Override
    public final Element element() {
        return element;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public boolean isRecognised() {
        return true;
    }

    @Override
    public Optional<String> error() {
        return Optional.empty();
    }
}
