package org.worthwhile.host.web;

import java.util.List;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.webfragment.ConditionalModule;

/** A module as the administration lists it. Its state is one of {@code enabled}, {@code disabled}, {@code failed}, {@code unrecognised}. */
public record ModuleView(String key, String completeKey, String name, String type, String state, String stateText, String lozenge,
        List<String> warnings, String error) {

    static ModuleView of(ModuleHandle module) {
        List<String> warnings = module instanceof ConditionalModule shown ? shown.warnings() : List.of();
        State state = state(module);
        return new ModuleView(module.key(), module.completeKey(), module.name(), module.type(), state.name, state.text, state.lozenge,
                warnings, module.error().orElse(""));
    }

    private static State state(ModuleHandle module) {
        if (!module.isRecognised()) {
            return State.UNRECOGNISED;
        }
        if (module.error().isPresent()) {
            return State.FAILED;
        }
        return module.isEnabled() ? State.ENABLED : State.DISABLED;
    }

    private enum State {
        ENABLED("enabled", "Enabled", "success"),
        DISABLED("disabled", "Disabled", "default"),
        FAILED("failed", "Not enabled: error", "error"),
        UNRECOGNISED("unrecognised", "Unrecognised", "moved");

        private final String name;
        private final String text;
        private final String lozenge;

        State(String name, String text, String lozenge) {
            this.name = name;
            this.text = text;
            this.lozenge = lozenge;
        }
    }
}
