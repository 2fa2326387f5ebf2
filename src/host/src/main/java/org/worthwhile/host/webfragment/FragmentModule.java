package org.worthwhile.host.webfragment;

import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;

/** What web-sections, web-items and web-panels have in common: a place and a weight. */
public abstract class FragmentModule extends ConditionalModule {

    private static final int DEFAULT_WEIGHT = 1000;

    private final String place;
    private final int weight;

    /** @param placeAttribute the attribute that names where the fragment appears */
    FragmentModule(PluginHandle plugin, Element element, String placeAttribute) throws ClassNotFoundException {
        super(plugin, element);
        this.place = required(element, placeAttribute);
        this.weight = element.hasAttribute("weight") ? Integer.parseInt(element.getAttribute("weight").strip()) : DEFAULT_WEIGHT;
    }

    private static String required(Element element, String attribute) {
        if (element.getAttribute(attribute).isBlank()) {
            throw new IllegalArgumentException("<" + element.getTagName() + "> needs the attribute " + attribute);
        }
        return element.getAttribute(attribute).strip();
    }

    String place() {
        return place;
    }

    int weight() {
        return weight;
    }
}
