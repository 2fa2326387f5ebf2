package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.util.I18nHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginSystem;

/** The types and searchers there are: Jira's own, then those of enabled apps. */
final class FieldTypes {

    private final PluginSystem plugins;
    private final SystemFields system;
    private final Supplier<I18nHelper> texts;
    private final List<FieldTypeModule> ownTypes = new ArrayList<>();
    private final List<SearcherModule> ownSearchers = new ArrayList<>();

    /** Makes customfield-type and customfield-searcher known to the plugin system. */
    FieldTypes(PluginSystem plugins, HostServices services, Supplier<I18nHelper> texts) {
        this.plugins = plugins;
        this.system = new SystemFields(services);
        this.texts = texts;
        plugins.register("customfield-type", this::type);
        plugins.register("customfield-searcher", this::searcher);
    }

    /** Jira's own; their constructors may take what has been offered by then. */
    void loadOwn() {
        try {
            for (Element element : system.elements("customfield-type")) {
                ownTypes.add(type(system, element));
            }
            for (Element element : system.elements("customfield-searcher")) {
                ownSearchers.add(searcher(system, element));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Jira's own fields can't be made", e);
        }
    }

    private FieldTypeModule type(PluginHandle plugin, Element element) throws ClassNotFoundException {
        return new FieldTypeModule(plugin, element, system, texts);
    }

    private SearcherModule searcher(PluginHandle plugin, Element element) throws ClassNotFoundException {
        return new SearcherModule(plugin, element, texts);
    }

    List<FieldTypeModule> types() {
        return Stream.concat(ownTypes.stream(), plugins.enabledModules(FieldTypeModule.class).stream()).toList();
    }

    Optional<FieldTypeModule> type(String completeKey) {
        return types().stream().filter(type -> type.completeKey().equals(completeKey)).findFirst();
    }

    private Stream<SearcherModule> searchers() {
        return Stream.concat(ownSearchers.stream(), plugins.enabledModules(SearcherModule.class).stream());
    }

    /** A new one. */
    Optional<CustomFieldSearcher> searcher(String completeKey) {
        return searchers().filter(searcher -> searcher.completeKey().equals(completeKey)).findFirst().map(SearcherModule::newSearcher);
    }

    /** Those that the type names, and those that name the type. */
    List<SearcherModule> searchersFor(FieldTypeModule type) {
        Set<String> named = type.fieldType().getDescriptor().getValidSearcherKeys();
        return searchers().filter(searcher -> named.contains(searcher.completeKey()) || searcher.validTypes().contains(type.completeKey())).toList();
    }
}
