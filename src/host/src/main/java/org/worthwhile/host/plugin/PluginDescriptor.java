package org.worthwhile.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An atlassian-plugin.xml, read without following anything it points to. */
final class PluginDescriptor {

    static final String FILE = "atlassian-plugin.xml";

    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");

    private final Element root;

    private PluginDescriptor(Element root) {
        this.root = root;
    }

    static PluginDescriptor read(InputStream xml) throws IOException {
        try {
            return new PluginDescriptor(SafeXml.parse(xml).getDocumentElement()).checked();
        } catch (SAXParseException e) {
            throw new PluginRefused(FILE + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException e) {
            throw new PluginRefused(FILE + ": " + e.getMessage(), e);
        }
    }

    private PluginDescriptor checked() {
        if (!root.getTagName().equals("atlassian-plugin")) {
            throw new PluginRefused(FILE + ": the root element is " + root.getTagName() + ", not atlassian-plugin");
        }
        if (key().isBlank()) {
            throw new PluginRefused(FILE + ": the plugin has no key");
        }
        if (!root.getAttribute("plugins-version").equals("2")) {
            throw new PluginRefused(FILE + ": plugins-version must be 2, an OSGi plugin");
        }
        Map<String, Element> seen = new LinkedHashMap<>();
        for (Element module : modules()) {
            if (module.getAttribute("key").isBlank()) {
                throw new PluginRefused(FILE + ": a " + module.getTagName() + " has no key");
            }
            if (seen.put(module.getAttribute("key"), module) != null) {
                throw new PluginRefused(FILE + ": two modules have the key " + module.getAttribute("key"));
            }
        }
        return this;
    }

    String key() {
        return root.getAttribute("key");
    }

    String name() {
        return root.hasAttribute("name") ? root.getAttribute("name") : key();
    }

    String version() {
        return infoText("version");
    }

    String description() {
        return infoText("description");
    }

    String vendor() {
        return info("vendor").stream().map(vendor -> vendor.getAttribute("name")).findFirst().orElse("");
    }

    boolean isEnabledAtFirst() {
        return !root.getAttribute("state").equals("disabled");
    }

    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : info("param")) {
            String value = param.hasAttribute("value") ? param.getAttribute("value") : param.getTextContent().strip();
            params.putIfAbsent(param.getAttribute("name"), value);
        }
        return params;
    }

    /** The root's own resources of a type, i18n for example. */
    List<Element> resources(String type) {
        return Elements.children(root, "resource").stream().filter(resource -> resource.getAttribute("type").equals(type)).toList();
    }

    List<Element> modules() {
        return Elements.children(root).stream().filter(child -> !NOT_MODULES.contains(child.getTagName())).toList();
    }

    private String infoText(String child) {
        return info(child).stream().map(element -> element.getTextContent().strip()).findFirst().orElse("");
    }

    private List<Element> info(String child) {
        return Elements.children(root, "plugin-info").stream().flatMap(info -> Elements.children(info, child).stream()).toList();
    }
}
