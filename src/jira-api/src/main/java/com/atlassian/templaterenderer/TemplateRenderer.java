package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders Velocity templates of the plugin it was imported by; references are HTML-escaped. */
public interface TemplateRenderer {

    void render(String templateName, Writer writer) throws RenderingException, IOException;

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;

    /** Renders a template given as text. */
    String renderFragment(String template, Map<String, Object> context) throws RenderingException;

    /** Whether a template of that name exists. */
    boolean resolve(String templateName);
}
