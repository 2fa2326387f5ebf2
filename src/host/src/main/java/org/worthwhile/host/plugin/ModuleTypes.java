package org.worthwhile.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The element names this host understands, and how one becomes a module. */
final class ModuleTypes {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleTypes.class);
    private static final Set<String> CHILDREN_WITH_CLASS = Set.of("condition", "context-provider", "data");

    private final Map<String, ModuleFactory> factories = new ConcurrentHashMap<>();

    void register(String elementName, ModuleFactory factory) {
        if (factories.putIfAbsent(elementName, factory) != null) {
            throw new IllegalStateException("Two parts claim the module type " + elementName);
        }
    }

    ModuleHandle disabled(PluginHandle plugin, Element element) {
        return factories.containsKey(element.getTagName())
                ? InactiveModule.disabled(plugin, element)
                : InactiveModule.unrecognised(plugin, element);
    }

    ModuleHandle enable(PluginHandle plugin, Element element) {
        ModuleFactory factory = factories.get(element.getTagName());
        if (factory == null || element.getAttribute("state").equals("disabled")) {
            return disabled(plugin, element);
        }
        try {
            loadClassesOf(plugin, element);
            return factory.create(plugin, element);
        } catch (Exception | LinkageError e) {
            LOG.warn("The module {} of {} could not be enabled", element.getAttribute("key"), plugin.key(), e);
            return InactiveModule.failed(plugin, element, Reason.of(e));
        }
    }

    /** A class named only in the descriptor is invisible to bnd: that its package is not imported shows here. */
    private static void loadClassesOf(PluginHandle plugin, Element element) throws ClassNotFoundException {
        List<String> named = Stream.concat(Stream.of(element), CHILDREN_WITH_CLASS.stream().flatMap(name -> descendants(element, name)))
                .map(holder -> holder.getAttribute("class")).filter(name -> !name.isBlank()).toList();
        for (String className : named) {
            plugin.load(className);
        }
    }

    private static Stream<Element> descendants(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
