package org.worthwhile.host.web;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.util.introspection.SecureUberspector;

/** The templates of the host's own pages: every reference is escaped, whatever its name, unless it is {@link Markup}. */
public final class Templates {

    static final String FOLDER = "host/templates/";

    private final VelocityEngine engine;

    public Templates() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        settings.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        settings.setProperty("classpath.resource.loader.cache", "true");
        settings.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        settings.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        this.engine = new VelocityEngine();
        try {
            engine.init(settings);
        } catch (Exception e) { // Velocity 1.6 declares no narrower one
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** @param name below {@code host/templates} */
    public Markup render(String name, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> inserted(value));
        cartridge.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(FOLDER + name).merge(context, out);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // Velocity 1.6 declares no narrower one
            throw new IllegalStateException("The template " + name + " can't be rendered", e);
        }
        return new Markup(out.toString());
    }

    private static String inserted(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Markup markup ? markup.html() : escaped(value.toString());
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
