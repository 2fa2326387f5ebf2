package org.worthwhile.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reading a descriptor's elements, by several threads at once: from sibling to sibling, because the JDK's node lists keep a cache
 * in the parent that only one thread may use, even for reading.
 */
public final class Elements {

    private Elements() {
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return List.copyOf(children);
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
    }

    /** The {@code param} children, in the alphabetical order of their names; a value stands in the attribute or in the body. */
    public static Map<String, String> params(Element parent) {
        Map<String, String> params = new TreeMap<>();
        for (Element param : children(parent, "param")) {
            String value = param.hasAttribute("value") ? param.getAttribute("value") : param.getTextContent().strip();
            params.put(param.getAttribute("name"), value);
        }
        return params;
    }

    public static String text(Element element) {
        return element.getTextContent().strip();
    }
}
