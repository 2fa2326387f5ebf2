package org.worthwhile.host.plugin;

import java.util.Optional;
import org.w3c.dom.Element;

/** A module that does nothing: its plugin or itself is disabled, it could not be enabled, or its type is unknown. */
final class InactiveModule extends DescribedModule {

    private final boolean recognised;
    private final Optional<String> error;

    private InactiveModule(PluginHandle plugin, Element element, boolean recognised, Optional<String> error) {
        super(plugin, element);
        this.recognised = recognised;
        this.error = error;
    }

    static ModuleHandle disabled(PluginHandle plugin, Element element) {
        return new InactiveModule(plugin, element, true, Optional.empty());
    }

    static ModuleHandle failed(PluginHandle plugin, Element element, String error) {
        return new InactiveModule(plugin, element, true, Optional.of(error));
    }

    static ModuleHandle unrecognised(PluginHandle plugin, Element element) {
        return new InactiveModule(plugin, element, false, Optional.empty());
    }

    @Override
    public boolean isEnabled() {
        return false;
    }

    @Override
    public boolean isRecognised() {
        return recognised;
    }

    @Override
    public Optional<String> error() {
        return error;
    }
}
