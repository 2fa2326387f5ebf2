package org.worthwhile.host.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.worthwhile.host.field.ResourcedDescriptor;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code jql-function}. */
final class JqlFunctionModule extends DescribedModule {

    private final JqlFunction function;

    JqlFunctionModule(PluginHandle plugin, Element element, Supplier<I18nHelper> texts) throws ClassNotFoundException {
        super(plugin, element);
        if (text("fname").isEmpty()) {
            throw new IllegalArgumentException("<jql-function> needs <fname>");
        }
        this.function = plugin.create(plugin.load(element.getAttribute("class")).asSubclass(JqlFunction.class));
        this.function.init(new Descriptor(texts));
    }

    private String text(String child) {
        return Elements.children(element(), child).stream().findFirst().map(Elements::text).orElse("");
    }

    String functionName() {
        return text("fname");
    }

    JqlFunction function() {
        return function;
    }

    /** What the function knows of its module. */
    private final class Descriptor extends ResourcedDescriptor<JqlFunction> implements JqlFunctionModuleDescriptor {

        Descriptor(Supplier<I18nHelper> texts) {
            super(JqlFunctionModule.this, texts);
        }

        @Override
        public JqlFunction getModule() {
            return function;
        }

        @Override
        public String getFunctionName() {
            return functionName();
        }

        @Override
        public boolean isList() {
            return Boolean.parseBoolean(text("list"));
        }
    }
}
