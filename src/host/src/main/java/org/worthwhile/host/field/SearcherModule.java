package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.Set;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code customfield-searcher}: every field gets an object of its own. */
public final class SearcherModule extends DescribedModule {

    private final Class<? extends CustomFieldSearcher> searcher;
    private final Descriptor descriptor;

    SearcherModule(PluginHandle plugin, Element element, Supplier<I18nHelper> texts) throws ClassNotFoundException {
        super(plugin, element);
        this.searcher = plugin.load(element.getAttribute("class")).asSubclass(CustomFieldSearcher.class);
        this.descriptor = new Descriptor(texts);
        newSearcher();
    }

    /** Knows its module, not yet its field. */
    CustomFieldSearcher newSearcher() {
        CustomFieldSearcher made = plugin().create(searcher);
        made.init(descriptor);
        return made;
    }

    Set<String> validTypes() {
        return descriptor.getValidCustomFieldKeys();
    }

    /** What the searcher's objects know of their module. */
    private final class Descriptor extends ResourcedDescriptor<CustomFieldSearcher> implements CustomFieldSearcherModuleDescriptor {

        Descriptor(Supplier<I18nHelper> texts) {
            super(SearcherModule.this, texts);
        }

        @Override
        public CustomFieldSearcher getModule() {
            return newSearcher();
        }

        @Override
        public Set<String> getValidCustomFieldKeys() {
            return keysIn("valid-customfield-type");
        }
    }
}
