package org.worthwhile.host.web;

import java.util.List;
import org.worthwhile.host.plugin.PluginHandle;

/** An app as the administration lists it. Its state is one of {@code enabled}, {@code disabled}, {@code failed}; texts that are absent are empty. */
public record AppView(String id, String key, String name, String version, String vendor, String description, String logo, String configureUrl,
        boolean enabled, boolean removable, String state, String stateText, String lozenge, String error, List<ModuleView> modules,
        String moduleSummary) {

    static AppView of(PluginHandle plugin, String base) {
        List<ModuleView> modules = plugin.modules().stream().map(ModuleView::of).toList();
        boolean failed = plugin.error().isPresent();
        String state = failed ? "failed" : plugin.isEnabled() ? "enabled" : "disabled";
        return new AppView(
                "app-" + plugin.key().replaceAll("[^A-Za-z0-9-]", "-"),
                plugin.key(),
                plugin.name(),
                plugin.version(),
                plugin.vendor(),
                plugin.description(),
                base + "/plugins/servlet/upm/logo?key=" + Frames.encoded(plugin.key()) + "&v=" + plugin.installedAt().toEpochMilli(),
                plugin.param("configure.url").filter(url -> plugin.isEnabled()).map(url -> base + SitePath.orHome(url)).orElse(""),
                plugin.isEnabled(),
                plugin.isUserInstalled(),
                state,
                failed ? "Error" : plugin.isEnabled() ? "Enabled" : "Disabled",
                failed ? "error" : plugin.isEnabled() ? "success" : "default",
                plugin.error().orElse(""),
                modules,
                summary(modules));
    }

    private static String summary(List<ModuleView> modules) {
        long enabled = modules.stream().filter(module -> module.state().equals("enabled")).count();
        return enabled + " of " + modules.size() + " modules enabled";
    }
}
