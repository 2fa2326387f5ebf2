package org.worthwhile.panel;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.net.URL;
import java.util.Optional;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.template.PluginTemplates;

/** Our templates in the local Jira's renderer, which escapes as Jira's does. */
public final class Templates {

    private Templates() {
    }

    public static TemplateRenderer renderer() {
        PluginHandle app = mock(PluginHandle.class);
        when(app.key()).thenReturn("org.worthwhile.jira");
        when(app.resource(anyString())).thenAnswer(call -> resource(call.getArgument(0)));
        return new PluginTemplates(app, null);
    }

    private static Optional<URL> resource(String path) {
        return Optional.ofNullable(Templates.class.getClassLoader().getResource(path));
    }
}
