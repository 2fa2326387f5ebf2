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
        return rendered(template, Map.of("view", view, "i18n", new TemplateTexts(wording)));
    }

    /** A page with a finished fragment in it. */
    public String page(String template, Object view, String fragmentHtml) {
        return rendered(template, Map.of("view", view, "i18n", new TemplateTexts(wording), "fragmentHtml", fragmentHtml));
    }

    private String rendered(String template, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            templates.render(template, context, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
