package org.worthwhile.host.webfragment;

import java.text.Collator;
import java.util.Comparator;
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
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginSystem;

/** What apps offer for dashboards. */
public final class DashboardItems {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardItems.class);

    private final PluginSystem plugins;
    private final Texts texts;
    private final VelocityPieces velocity;
    private final Supplier<Locale> language;
    private final String basePath;

    public DashboardItems(PluginSystem plugins, Texts texts, VelocityPieces velocity, Supplier<Locale> language, String basePath) {
        this.plugins = plugins;
        this.texts = texts;
        this.velocity = velocity;
        this.language = language;
        this.basePath = basePath;
        plugins.register("dashboard-item", DashboardItemModule::new);
    }

    /** By title. */
    public List<ListedItem> directory(Map<String, Object> context) {
        return items().filter(DashboardItemModule::isListed).filter(item -> item.isShown(context)).map(this::listed)
                .sorted(Comparator.comparing(ListedItem::title, Collator.getInstance(language.get()))).toList();
    }

    private ListedItem listed(DashboardItemModule item) {
        String thumbnail = item.definition("thumbnail").map(element -> element.getAttribute("location")).orElse("");
        return new ListedItem(item.completeKey(), title(item), item.child("description").map(this::text).orElse(""),
                item.definition("author", "name").map(Elements::text).orElse(""), thumbnail.startsWith("/") ? basePath + thumbnail : thumbnail);
    }

    /** Empty when there is no such item, or not for this person. */
    public Optional<DashboardItem> item(String completeKey, Map<String, Object> context) {
        return items().filter(item -> item.completeKey().equals(completeKey)).filter(item -> item.isShown(context)).findFirst()
                .map(item -> rendered(item, context));
    }

    private DashboardItem rendered(DashboardItemModule item, Map<String, Object> context) {
        String html = "";
        boolean failed = false;
        try {
            html = item.html(velocity, context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The dashboard item {} could not be rendered", item.completeKey(), e);
            failed = true;
        }
        return new DashboardItem(item.completeKey(), title(item), item.amdModule().orElse(""), item.isConfigurable(), html, failed);
    }

    private Stream<DashboardItemModule> items() {
        return plugins.enabledModules(DashboardItemModule.class).stream();
    }

    private String title(DashboardItemModule item) {
        return item.definition("title").map(this::text).orElse(item.name());
    }

    private String text(Element element) {
        return element.hasAttribute("key") ? texts.text(language.get(), element.getAttribute("key")) : Elements.text(element);
    }
}
