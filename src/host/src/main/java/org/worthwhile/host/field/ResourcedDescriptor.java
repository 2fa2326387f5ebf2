package org.worthwhile.host.field;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.Elements;

/** What the modules of types, searchers and functions tell about themselves. */
public abstract class ResourcedDescriptor<M> implements JiraResourcedModuleDescriptor<M> {

    private final DescribedModule module;
    private final Supplier<I18nHelper> texts;

    protected ResourcedDescriptor(DescribedModule module, Supplier<I18nHelper> texts) {
        this.module = module;
        this.texts = texts;
    }

    /** Complete keys of the modules that children of this name point to; those of the same plugin need not name it. */
    protected final Set<String> keysIn(String child) {
        Set<String> keys = new LinkedHashSet<>();
        for (Element named : Elements.children(module.element(), child)) {
            String plugin = named.getAttribute("package").isBlank() ? getPluginKey() : named.getAttribute("package").strip();
            keys.add(plugin + ":" + named.getAttribute("key").strip());
        }
        return keys;
    }

    @Override
    public final String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public final String getKey() {
        return module.key();
    }

    @Override
    public final String getPluginKey() {
        return module.plugin().key();
    }

    @Override
    public final String getName() {
        return translated(getI18nNameKey(), module.name());
    }

    @Override
    public final String getDescription() {
        return Elements.children(module.element(), "description").stream().findFirst()
                .map(description -> translated(description.getAttribute("key"), Elements.text(description))).orElse("");
    }

    private String translated(String key, String otherwise) {
        return key.isBlank() ? otherwise : texts.get().getText(key);
    }

    @Override
    public final String getI18nNameKey() {
        return module.element().getAttribute("i18n-name-key");
    }

    @Override
    public final Map<String, String> getParams() {
        return Elements.params(module.element());
    }

    @Override
    public final boolean isEnabled() {
        return module.isEnabled();
    }

    @Override
    public final I18nHelper getI18nBean() {
        return texts.get();
    }
}
