package org.worthwhile.host.webresource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reading a descriptor's elements. */
public final class Elements {

    private Elements() {
    }

    public static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
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
