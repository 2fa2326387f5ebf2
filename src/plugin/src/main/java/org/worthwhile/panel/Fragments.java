package org.worthwhile.panel;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Renders our templates, always with HTML escaping on. */
@Named
public class Fragments {

    private final TemplateRenderer templates;
    private final Wording wording;

    @Inject
    public Fragments(TemplateRenderer templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    public String render(String template, Object view) {
        StringWriter html = new StringWriter();
        try {
            templates.render(template, Map.of("view", view, "i18n", new TemplateTexts(wording)), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
