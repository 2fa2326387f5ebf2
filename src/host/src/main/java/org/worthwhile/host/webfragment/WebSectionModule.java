package org.worthwhile.host.webfragment;

import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code web-section}: a group of items in a menu or a sidebar. */
public final class WebSectionModule extends FragmentModule {

    public WebSectionModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element, "location");
    }
}
