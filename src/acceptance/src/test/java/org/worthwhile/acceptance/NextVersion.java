package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A copy of the packaged JAR that calls itself a later version, in manifest and descriptor, as the next release would. */
final class NextVersion {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private NextVersion() {
    }

    static Path of(Path jar, String version) {
        Path copy = Places.target().resolve("next").resolve("worthwhile-" + version + ".jar");
        try (JarFile from = new JarFile(jar.toFile())) {
            Files.createDirectories(copy.getParent());
            Manifest manifest = from.getManifest();
            String before = manifest.getMainAttributes().getValue("Bundle-Version");
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
            try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (JarEntry entry : from.stream().filter(found -> !found.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    to.write(entry.getName().equals(DESCRIPTOR) ? renamed(from, entry, before, version) : bytes(from, entry));
                    to.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static byte[] renamed(JarFile from, JarEntry descriptor, String before, String version) throws IOException {
        String text = new String(bytes(from, descriptor), StandardCharsets.UTF_8);
        String renamed = text.replace("<version>" + before + "</version>", "<version>" + version + "</version>");
        if (renamed.equals(text)) {
            throw new IllegalStateException("The descriptor does not say that its version is " + before);
        }
        return renamed.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JarFile from, JarEntry entry) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
