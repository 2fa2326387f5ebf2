package org.worthwhile.host.template;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.worthwhile.host.plugin.PluginHandle;

/** One plugin's template renderer: its own templates, everything inserted escaped, {@code $i18n} always there. */
public final class PluginTemplates implements TemplateRenderer {

    private final Engine engine;
    private final I18nResolver i18n;

    public PluginTemplates(PluginHandle plugin, I18nResolver i18n) {
        this.engine = Engine.escaping(plugin);
        this.i18n = i18n;
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        engine.render(templateName, complete(context), writer);
    }

    @Override
    public String renderFragment(String template, Map<String, Object> context) {
        return engine.evaluate(template, complete(context));
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.has(templateName);
    }

    private Map<String, Object> complete(Map<String, Object> context) {
        Map<String, Object> complete = new HashMap<>();
        complete.put("i18n", i18n);
        complete.putAll(context);
        return complete;
    }
}
