package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.webfragment.VelocityPieces;
import org.worthwhile.host.webfragment.ViewResource;

/** A {@code customfield-type}: one object for all fields of the type, and its templates. */
public final class FieldTypeModule extends DescribedModule {

    static final String VIEW = "view";
    static final String COLUMN = "column-view";
    static final String EDIT = "edit";
    static final String XML = "xml";
    private static final String BUILT_IN = "templates/plugins/fields/";

    private final CustomFieldType<?, ?> type;
    private final Map<String, ViewResource> templates = new LinkedHashMap<>();

    /** @param system where Jira's own templates are, which apps may name */
    FieldTypeModule(PluginHandle plugin, Element element, PluginHandle system, Supplier<I18nHelper> texts) throws ClassNotFoundException {
        super(plugin, element);
        for (String name : List.of(VIEW, COLUMN, EDIT, XML)) {
            template(system, name).ifPresent(found -> templates.put(name, found));
        }
        if (!templates.containsKey(VIEW)) {
            throw new IllegalArgumentException("<customfield-type> needs a <resource type=\"velocity\" name=\"view\">");
        }
        this.type = (CustomFieldType<?, ?>) plugin.create(plugin.load(element.getAttribute("class")).asSubclass(CustomFieldType.class));
        this.type.init(new Descriptor(texts));
    }

    private Optional<ViewResource> template(PluginHandle system, String name) {
        List<ViewResource> named = ViewResource.of(isBuiltIn(name) ? system : plugin(), element(), name);
        if (named.size() > 1) {
            throw new IllegalArgumentException("<customfield-type> has two resources named " + name);
        }
        return named.stream().findFirst();
    }

    private boolean isBuiltIn(String name) {
        return Elements.children(element(), "resource").stream().filter(resource -> resource.getAttribute("name").equals(name))
                .map(resource -> resource.getAttribute("location").replaceFirst("^/", ""))
                .anyMatch(location -> location.startsWith(BUILT_IN) && plugin().resource(location).isEmpty());
    }

    public CustomFieldType<?, ?> fieldType() {
        return type;
    }

    /** A column and XML show what the issue's page shows unless they have a template of their own. */
    String html(String name, VelocityPieces velocity, Map<String, Object> context) {
        return templates.getOrDefault(name, templates.get(VIEW)).html(velocity, context);
    }

    boolean isEditable() {
        return templates.containsKey(EDIT);
    }

    /** Nobody may make or remove fields of the type by hand. */
    public boolean isLocked() {
        return element().getAttribute("managed-access-level").equalsIgnoreCase("locked");
    }

    /** What the type's object knows of its module. */
    @SuppressWarnings("rawtypes") // so declared in Jira
    private final class Descriptor extends ResourcedDescriptor<CustomFieldType> implements CustomFieldTypeModuleDescriptor {

        Descriptor(Supplier<I18nHelper> texts) {
            super(FieldTypeModule.this, texts);
        }

        @Override
        public CustomFieldType getModule() {
            return type;
        }

        @Override
        public Set<String> getValidSearcherKeys() {
            return keysIn("valid-searcher");
        }

        @Override
        public boolean isTypeManaged() {
            return element().hasAttribute("managed-access-level");
        }

        @Override
        public boolean isViewTemplateExists() {
            return templates.containsKey(VIEW);
        }

        @Override
        public boolean isColumnViewTemplateExists() {
            return templates.containsKey(COLUMN);
        }

        @Override
        public boolean isEditTemplateExists() {
            return isEditable();
        }

        @Override
        public boolean isXMLTemplateExists() {
            return templates.containsKey(XML);
        }
    }
}
