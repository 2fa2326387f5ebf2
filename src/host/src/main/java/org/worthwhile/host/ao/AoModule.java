package org.worthwhile.host.ao;

import java.util.ArrayList;
import java.util.List;

import net.java.ao.RawEntity;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.PluginHandle;

/** {@code <ao key namespace><entity>class</entity>...</ao>}: opens the plugin's Active Objects until the module is closed. Runs no upgrade tasks. */
public final class AoModule extends DescribedModule {

    private final GuardedObjects objects;

    private AoModule(PluginHandle plugin, Element element, GuardedObjects objects) {
        super(plugin, element);
        this.objects = objects;
    }

    static AoModule enable(PluginHandle plugin, Element element, GuardedObjects objects, ActiveObjectsFactory factory)
            throws ClassNotFoundException {
        if (element.getElementsByTagName("upgradeTask").getLength() > 0) {
            throw new IllegalArgumentException("The local Jira does not run an <upgradeTask>.");
        }
        objects.open(factory.forPlugin(namespace(plugin, element), entities(plugin, element)));
        return new AoModule(plugin, element, objects);
    }

    @Override
    public void close() {
        objects.close();
    }

    private static String namespace(PluginHandle plugin, Element element) {
        String namespace = element.getAttribute("namespace");
        return namespace.isEmpty() ? plugin.key() : namespace;
    }

    private static List<Class<? extends RawEntity<?>>> entities(PluginHandle plugin, Element element) throws ClassNotFoundException {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        NodeList names = element.getElementsByTagName("entity");
        for (int i = 0; i < names.getLength(); i++) {
            entities.add(entity(plugin.load(names.item(i).getTextContent().trim())));
        }
        return entities;
    }

    @SuppressWarnings("unchecked") // asSubclass knows the raw type only
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        return (Class<? extends RawEntity<?>>) type.asSubclass(RawEntity.class);
    }
}
