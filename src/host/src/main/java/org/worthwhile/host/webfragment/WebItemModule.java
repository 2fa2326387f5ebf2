package org.worthwhile.host.webfragment;

import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code web-item}: a link in a section. */
public final class WebItemModule extends FragmentModule {

    public WebItemModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element, "section");
        if (child("label").isEmpty() || child("link").isEmpty()) {
            throw new IllegalArgumentException("<web-item> needs <label> and <link>");
        }
    }
}
