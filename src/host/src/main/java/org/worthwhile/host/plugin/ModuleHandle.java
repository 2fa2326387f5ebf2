package org.worthwhile.host.plugin;

import java.util.Optional;
import org.w3c.dom.Element;

/** One module of a descriptor. Parts of the host extend {@link DescribedModule}. */
public interface ModuleHandle {

    PluginHandle plugin();

    String key();

    /** {@code pluginKey:moduleKey}. */
    String completeKey();

    /** The name of the element in the descriptor. */
    String type();

    /** As written in the descriptor; the key when there is none. */
    String name();

    boolean isEnabled();

    boolean isRecognised();

    /** Why the module could not be enabled. */
    Optional<String> error();

    Element element();

    /** Gives back what the module holds; called once, when its plugin is being disabled, before the plugin's beans go. */
    default void close() {
    }
}
