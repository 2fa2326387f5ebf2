package org.worthwhile.host.ao;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;

/** Active Objects for every plugin: the service to offer per plugin, and the {@code ao} module that opens it. */
public final class PluginActiveObjects {

    private final ActiveObjectsFactory factory;
    private final Map<String, GuardedObjects> byPlugin = new ConcurrentHashMap<>();

    public PluginActiveObjects(ActiveObjectsFactory factory) {
        this.factory = factory;
    }

    public ActiveObjects of(PluginHandle plugin) {
        return guarded(plugin).service();
    }

    public ModuleHandle module(PluginHandle plugin, Element element) throws ClassNotFoundException {
        return AoModule.enable(plugin, element, guarded(plugin), factory);
    }

    private GuardedObjects guarded(PluginHandle plugin) {
        return byPlugin.computeIfAbsent(plugin.key(), GuardedObjects::new);
    }
}
