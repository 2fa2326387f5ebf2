package org.worthwhile.host.plugin;

import org.w3c.dom.Element;

/** Makes the modules of one element name; called when the plugin is being enabled, its Spring context being up. */
@FunctionalInterface
public interface ModuleFactory {

    /** Whatever is thrown becomes the module's error; the plugin's other modules are not touched. */
    ModuleHandle create(PluginHandle plugin, Element element) throws Exception;
}
