package org.worthwhile.host.webresource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.worthwhile.host.plugin.PluginHandle;

/** What a data provider of a plugin writes for a script to claim. */
final class PageData {

    private final WebResourceDataProvider provider;

    private PageData(WebResourceDataProvider provider) {
        this.provider = provider;
    }

    static PageData of(PluginHandle plugin, String className) throws ClassNotFoundException {
        return new PageData(plugin.create(plugin.load(className).asSubclass(WebResourceDataProvider.class)));
    }

    String json() {
        StringWriter json = new StringWriter();
        try {
            provider.get().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }
}
