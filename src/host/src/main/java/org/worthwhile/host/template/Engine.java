package org.worthwhile.host.template;

import com.atlassian.templaterenderer.RenderingException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.CommonsLogLogChute;
import org.worthwhile.host.plugin.PluginHandle;

/** Velocity 1.6.4 as Jira sets it up, escaping or plain. Holds on to every class it has rendered: drop it with the plugin. */
final class Engine {

    private static final String UTF_8 = "UTF-8";

    private final VelocityEngine velocity;

    private Engine(Optional<PluginHandle> plugin, boolean escaping) {
        velocity = new VelocityEngine();
        try {
            plugin.ifPresent(owner -> velocity.setProperty("plugin.resource.loader.instance", new PluginTemplateLoader(owner)));
            velocity.init(settings(plugin.isPresent(), escaping));
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    static Engine escaping(PluginHandle plugin) {
        return new Engine(Optional.of(plugin), true);
    }

    static Engine plain(PluginHandle plugin) {
        return new Engine(Optional.of(plugin), false);
    }

    static Engine plain() {
        return new Engine(Optional.empty(), false);
    }

    private static Properties settings(boolean hasTemplates, boolean escaping) {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.INPUT_ENCODING, UTF_8);
        settings.setProperty(RuntimeConstants.OUTPUT_ENCODING, UTF_8);
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, CommonsLogLogChute.class.getName());
        settings.setProperty(RuntimeConstants.RESOURCE_LOADER, hasTemplates ? "plugin" : "");
        settings.setProperty("plugin.resource.loader.cache", "true");
        if (escaping) {
            settings.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
            settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, HtmlSafeUberspect.class.getName());
        }
        return settings;
    }

    boolean has(String template) {
        return velocity.resourceExists(inJar(template));
    }

    void render(String template, Map<String, Object> context, Writer out) throws IOException {
        try {
            velocity.getTemplate(inJar(template)).merge(new VelocityContext(context), out);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException("The template " + template + " can't be rendered: " + e.getMessage(), e);
        }
    }

    String evaluate(String template, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            velocity.evaluate(new VelocityContext(context), out, "fragment", template);
        } catch (IOException | RuntimeException e) {
            throw new RenderingException("A fragment can't be rendered: " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static String inJar(String template) {
        return template.startsWith("/") ? template.substring(1) : template;
    }
}
