package org.worthwhile.host.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.worthwhile.host.plugin.PluginHandle;

/** Loads templates from a plugin's JAR; they never change while it is installed. */
final class PluginTemplateLoader extends ResourceLoader {

    private final PluginHandle plugin;

    PluginTemplateLoader(PluginHandle plugin) {
        this.plugin = plugin;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Everything needed came with the constructor.
    }

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        URL template = plugin.resource(name)
                .orElseThrow(() -> new ResourceNotFoundException("The app " + plugin.key() + " has no template " + name));
        try {
            return template.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("The template " + name + " of " + plugin.key() + " can't be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource template) {
        return false;
    }

    @Override
    public long getLastModified(Resource template) {
        return 0;
    }
}
