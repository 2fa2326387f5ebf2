package org.worthwhile.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A JAR looked at before it is installed: is it a plugin that brings its own OSGi manifest? */
record PluginJar(Path file, PluginDescriptor descriptor) {

    private static final String PLUGIN_KEY = "Atlassian-Plugin-Key";

    static PluginJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            PluginDescriptor descriptor = descriptorOf(jar);
            checkManifest(jar.getManifest(), descriptor);
            return new PluginJar(file, descriptor);
        } catch (ZipException e) {
            throw new PluginRefused("This is not a JAR file.", e);
        } catch (IOException e) {
            throw new PluginRefused("The file can't be read: " + e.getMessage(), e);
        }
    }

    private static PluginDescriptor descriptorOf(JarFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(PluginDescriptor.FILE);
        if (entry == null) {
            throw new PluginRefused("This JAR has no " + PluginDescriptor.FILE + ", so it is not a Jira app.");
        }
        try (InputStream xml = jar.getInputStream(entry)) {
            return PluginDescriptor.read(xml);
        }
    }

    private static void checkManifest(Manifest manifest, PluginDescriptor descriptor) {
        String declared = header(manifest, PLUGIN_KEY).orElseThrow(() -> new PluginRefused("The manifest has no " + PLUGIN_KEY
                + ". Jira would transform this app while installing it; the local Jira takes only apps that need no transformation."));
        if (!declared.equals(descriptor.key())) {
            throw new PluginRefused("The manifest's " + PLUGIN_KEY + " is " + declared + ", but the key in "
                    + PluginDescriptor.FILE + " is " + descriptor.key() + ".");
        }
        if (header(manifest, "Bundle-SymbolicName").isEmpty()) {
            throw new PluginRefused("The manifest has no Bundle-SymbolicName, so it is not an OSGi bundle.");
        }
    }

    private static Optional<String> header(Manifest manifest, String name) {
        return Optional.ofNullable(manifest).map(present -> present.getMainAttributes().getValue(name)).map(String::strip);
    }
}
