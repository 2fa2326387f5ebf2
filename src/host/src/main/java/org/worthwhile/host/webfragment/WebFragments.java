package org.worthwhile.host.webfragment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.plugin.PluginSystem;
import org.worthwhile.host.plugin.Elements;

/** What plugins add to the pages, lightest first. One failing fragment never disturbs the page or another fragment. */
public final class WebFragments {

    private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);

    private final PluginSystem plugins;
    private final Labels labels;
    private final VelocityPieces velocity;
    private final String basePath;

    public WebFragments(PluginSystem plugins, Texts texts, VelocityPieces velocity, Supplier<Locale> language, String basePath) {
        this.plugins = plugins;
        this.labels = (key, arguments) -> texts.text(language.get(), key, arguments);
        this.velocity = velocity;
        this.basePath = basePath;
        plugins.register("web-section", WebSectionModule::new);
        plugins.register("web-item", WebItemModule::new);
        plugins.register("web-panel", WebPanelModule::new);
    }

    public List<RenderedPanel> panels(String location, Map<String, Object> context) {
        return shown(WebPanelModule.class, location, context).map(panel -> panel(panel, context)).toList();
    }

    private RenderedPanel panel(WebPanelModule panel, Map<String, Object> context) {
        String title = panel.name();
        try {
            Map<String, Object> full = panel.contextWith(context);
            title = label(panel, full);
            return new RenderedPanel(panel.completeKey(), title, panel.weight(), panel.html(velocity, full), false);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The panel {} could not be rendered", panel.completeKey(), e);
            return new RenderedPanel(panel.completeKey(), title, panel.weight(), "", true);
        }
    }

    /** The sections of a location with their items; a section without a visible item is left out, as in Jira. */
    public List<RenderedSection> sections(String location, Map<String, Object> context) {
        return shown(WebSectionModule.class, location, context).map(section -> section(section, context))
                .flatMap(Optional::stream).filter(section -> !section.items().isEmpty()).toList();
    }

    private Optional<RenderedSection> section(WebSectionModule section, Map<String, Object> context) {
        return safely(section, () -> new RenderedSection(section.key(), label(section, section.contextWith(context)),
                items(section.place() + "/" + section.key(), context)));
    }

    /** @param section a location, or {@code location/sectionKey} */
    public List<RenderedItem> items(String section, Map<String, Object> context) {
        return shown(WebItemModule.class, section, context)
                .map(item -> safely(item, () -> item(item, item.contextWith(context)))).flatMap(Optional::stream).toList();
    }

    private RenderedItem item(WebItemModule item, Map<String, Object> context) {
        Element link = item.child("link").orElseThrow();
        String id = link.hasAttribute("linkId") ? link.getAttribute("linkId") : item.key();
        String tooltip = item.child("tooltip").map(element -> text(element, context)).orElse("");
        String styleClass = item.child("styleClass").map(element -> evaluate(Elements.text(element), context)).orElse("");
        String iconClass = evaluate(Elements.params(item.element()).getOrDefault("iconClass", ""), context);
        return new RenderedItem(item.completeKey(), id, label(item, context), address(link, context), tooltip, styleClass, iconClass);
    }

    private String address(Element link, Map<String, Object> context) {
        String address = evaluate(Elements.text(link), context).strip();
        boolean absolute = Boolean.parseBoolean(link.getAttribute("absolute"));
        return address.startsWith("/") && !absolute ? basePath + address : address;
    }

    private <F extends FragmentModule> Stream<F> shown(Class<F> type, String place, Map<String, Object> context) {
        return plugins.enabledModules(type).stream().filter(fragment -> fragment.place().equals(place))
                .sorted(Comparator.comparingInt(FragmentModule::weight)).filter(fragment -> fragment.isShown(context));
    }

    private <T> Optional<T> safely(FragmentModule fragment, Supplier<T> rendering) {
        try {
            return Optional.of(rendering.get());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} could not be rendered and is left out", fragment.completeKey(), e);
            return Optional.empty();
        }
    }

    private String label(FragmentModule fragment, Map<String, Object> context) {
        return fragment.child("label").map(label -> text(label, context)).orElse("");
    }

    /** The sentence of the key with the params as arguments, in the alphabetical order of their names; without a key the body. */
    private String text(Element element, Map<String, Object> context) {
        if (!element.hasAttribute("key")) {
            return evaluate(Elements.text(element), context);
        }
        Object[] arguments = Elements.params(element).values().stream().map(value -> evaluate(value, context)).toArray();
        return labels.text(element.getAttribute("key"), arguments);
    }

    private String evaluate(String piece, Map<String, Object> context) {
        return piece.contains("$") || piece.contains("#") ? velocity.evaluate(piece, new HashMap<>(context)) : piece;
    }

    private interface Labels {

        String text(String key, Object... arguments);
    }
}
